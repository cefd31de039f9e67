import '../../../../js/one-sign-in.js';

export default {
};
