package vn.dondoc.evidence;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ EvidenceProperties.class, ClamdProperties.class })
class EvidenceConfiguration {

}
