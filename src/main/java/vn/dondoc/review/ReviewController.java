package vn.dondoc.review;

import java.net.URI;

import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Reviews, for programs. */
@RestController
class ReviewController {

	private final Reviews reviews;

	private final ReviewQueries queries;

	ReviewController(Reviews reviews, ReviewQueries queries) {
		this.reviews = reviews;
		this.queries = queries;
	}

	/**
	 * 201 with the number and where the review is; 200 when the same is open already. 422
	 * names the fields that are wrong, 409 says that nothing is overdue or the name is
	 * taken.
	 */
	@PostMapping("/api/reviews")
	ResponseEntity<OpenedReview> open(@RequestBody NewReview wanted, Viewer viewer) {
		viewer.require(Roles.STANDING_BODY);
		Reviews.Opened opened = this.reviews.open(wanted, viewer.username());
		return ResponseEntity.status(opened.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
			.location(URI.create("/api/reviews/" + opened.number()))
			.body(new OpenedReview(opened.number()));
	}

	@GetMapping("/api/reviews/{number}")
	Review review(@PathVariable String number, Viewer viewer) {
		return this.queries.find(number, viewer);
	}

	record OpenedReview(String number) {
	}

}
