package vn.dondoc.web;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request to the engine's web applications a nonce of its own. They hand it
 * from the filter that writes the header to the one that writes the page in an attribute
 * of the servlet context, which all requests share: of two requests at once one would get
 * a page whose scripts its own header forbids.
 */
@Component
class WebappNonce extends FilterRegistrationBean<OncePerRequestFilter> {

	private static final String ATTRIBUTE = "org.camunda.bpm.csp.nonce";

	WebappNonce() {
		super(new OncePerRequestFilter() {

			@Override
			protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
					throws ServletException, IOException {
				ServletContext own = ofOneRequest(request.getServletContext());
				chain.doFilter(new HttpServletRequestWrapper(request) {

					@Override
					public ServletContext getServletContext() {
						return own;
					}

				}, response);
			}

		});
		addUrlPatterns("/camunda/*");
		setOrder(0);
	}

	private static ServletContext ofOneRequest(ServletContext shared) {
		Object[] nonce = new Object[1];
		return (ServletContext) Proxy.newProxyInstance(WebappNonce.class.getClassLoader(),
				new Class<?>[] { ServletContext.class }, (proxy, method, args) -> {
					if (args == null || !ATTRIBUTE.equals(args[0])) {
						return invoke(shared, method, args);
					}
					return switch (method.getName()) {
						case "getAttribute" -> nonce[0];
						case "setAttribute" -> nonce[0] = args[1];
						default -> invoke(shared, method, args);
					};
				});
	}

	private static Object invoke(ServletContext shared, Method method, Object[] args) throws Throwable {
		try {
			return method.invoke(shared, args);
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

}
