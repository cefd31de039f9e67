package vn.dondoc.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/**
 * How sessions are kept. What another version of the application has written and this one
 * cannot read is as if it were not there: the person signs in again, instead of seeing
 * errors until the session expires.
 */
@Configuration(proxyBeanMethods = false)
class SessionAttributes {

	private static final Logger log = LoggerFactory.getLogger(SessionAttributes.class);

	/** Tasklist sends many requests at once: the same attribute may come twice. */
	@Bean
	PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsOnPostgres() {
		return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
	}

	@Bean
	ConversionService springSessionConversionService() {
		DeserializingConverter reader = new DeserializingConverter(SessionAttributes.class.getClassLoader());
		GenericConversionService service = new GenericConversionService();
		service.addConverter(Object.class, byte[].class, new SerializingConverter());
		service.addConverter(byte[].class, Object.class, (bytes) -> {
			try {
				return reader.convert(bytes);
			}
			catch (SerializationFailedException ex) {
				log.info("An attribute of a session cannot be read: {}", ex.getMessage());
				return null;
			}
		});
		return service;
	}

}
