package vn.dondoc.embedded;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;

import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;

/** Lets a newcomer see the letters of the next working day without waiting for it. */
@Controller
@Conditional(NoDatabaseNamed.class)
class NextMorning {

	private static final LocalTime TIME = LocalTime.of(8, 0);

	private final MovableTime time;

	private final WorkingDays workingDays;

	NextMorning(MovableTime time, WorkingDays workingDays) {
		this.time = time;
		this.workingDays = workingDays;
	}

	@PostMapping("/mailbox/next-morning")
	String go(Viewer viewer, RedirectAttributes after) {
		viewer.require(Roles.ADMINISTRATOR, Roles.STANDING_BODY);
		this.time.moveTo(next(this.time.now()));
		after.addFlashAttribute("movedTo", this.time.text());
		return "redirect:/mailbox";
	}

	private Instant next(OffsetDateTime now) {
		LocalDate today = now.toLocalDate();
		boolean laterToday = now.toLocalTime().isBefore(TIME) && this.workingDays.isWorkingDay(today);
		return (laterToday ? today : this.workingDays.next(today)).atTime(TIME).atZone(VietnamTime.ZONE).toInstant();
	}

}
