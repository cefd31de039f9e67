package vn.dondoc.web;

import java.security.Principal;

import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller's method the {@link Viewer} it asks for. */
@Component
class ViewerArgument implements HandlerMethodArgumentResolver {

	private final Viewers viewers;

	ViewerArgument(Viewers viewers) {
		this.viewers = viewers;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Viewer.class;
	}

	@Override
	public Viewer resolveArgument(MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest request,
			WebDataBinderFactory binders) {
		Principal principal = request.getUserPrincipal();
		if (principal == null) {
			throw new AuthenticationCredentialsNotFoundException("nobody is signed in");
		}
		return this.viewers.of(principal.getName());
	}

}
