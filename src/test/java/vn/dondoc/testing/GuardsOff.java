package vn.dondoc.testing;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * The engine and its web applications as Camunda 7.24.0 ships them: to show that an
 * attack works where our guards are not.
 */
@TestConfiguration(proxyBeanMethods = false)
public class GuardsOff {

	@Bean
	@Order(0)
	SecurityFilterChain webappsAsShipped(HttpSecurity http) throws Exception {
		return http.securityMatcher(PathPatternRequestMatcher.withDefaults().matcher("/camunda/**"))
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.csrf(CsrfConfigurer::disable)
			.build();
	}

	@Bean
	static BeanPostProcessor engineAsShipped() {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return name.equals("engineSettings") ? new WithoutGuards((ProcessEnginePlugin) bean) : bean;
			}

		};
	}

	/** All other settings, without what stands before the engine's commands. */
	private static final class WithoutGuards extends AbstractProcessEnginePlugin {

		private final ProcessEnginePlugin settings;

		private WithoutGuards(ProcessEnginePlugin settings) {
			this.settings = settings;
		}

		@Override
		public void preInit(ProcessEngineConfigurationImpl engine) {
			this.settings.preInit(engine);
			engine.setCustomPreCommandInterceptorsTxRequired(null);
			engine.setCustomPreCommandInterceptorsTxRequiresNew(null);
		}

		@Override
		public void postInit(ProcessEngineConfigurationImpl engine) {
			this.settings.postInit(engine);
		}

	}

}
