package vn.dondoc.office.pdf;

import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.EventListener;
import org.apache.fop.events.model.EventSeverity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the setter's remarks out of the log: a word too long for its cell is no fault of
 * the server.
 */
final class LayoutEvents implements EventListener {

	private static final Logger LOG = LoggerFactory.getLogger(LayoutEvents.class);

	@Override
	public void processEvent(Event event) {
		if (event.getSeverity() == EventSeverity.ERROR || event.getSeverity() == EventSeverity.FATAL) {
			LOG.warn("PDF: {}", EventFormatter.format(event));
		}
		else if (LOG.isDebugEnabled()) {
			LOG.debug("PDF: {}", EventFormatter.format(event));
		}
	}

}
