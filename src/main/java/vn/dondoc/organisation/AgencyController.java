package vn.dondoc.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/agencies")
class AgencyController {

	private static final Set<String> EDITORS = Set.of("ROLE_administrator", "ROLE_standing-body");

	private final Agencies agencies;

	AgencyController(Agencies agencies) {
		this.agencies = agencies;
	}

	record NewAlias(String alias) {
	}

	@GetMapping
	Collection<Agency> all() {
		return this.agencies.directory().all();
	}

	@PutMapping("/{code}/members")
	Agency setMembers(@PathVariable String code, @RequestBody List<String> members, Authentication user) {
		checkMayEdit(user);
		this.agencies.setMembers(code, members);
		return agency(code);
	}

	@PostMapping("/{code}/aliases")
	@ResponseStatus(HttpStatus.CREATED)
	Agency addAlias(@PathVariable String code, @RequestBody NewAlias alias, Authentication user) {
		checkMayEdit(user);
		this.agencies.addAlias(code, alias.alias());
		return agency(code);
	}

	private Agency agency(String code) {
		return this.agencies.directory().byCode(code).orElseThrow(() -> Refusal.unknown(code));
	}

	private static void checkMayEdit(Authentication user) {
		if (user == null
				|| user.getAuthorities().stream().map(GrantedAuthority::getAuthority).noneMatch(EDITORS::contains)) {
			throw Refusal.forbidden();
		}
	}

}
