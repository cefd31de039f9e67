import '../../../../js/one-sign-in.js';
import { shared } from '../../../../js/webapp.js';

export default shared('admin');
