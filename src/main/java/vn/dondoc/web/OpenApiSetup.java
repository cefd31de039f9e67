package vn.dondoc.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.utils.SpringDocUtils;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the API at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
class OpenApiSetup {

	static {
		SpringDocUtils.getConfig().addRequestWrapperToIgnore(Viewer.class);
	}

	@Bean
	OpenAPI openApi(ObjectProvider<BuildProperties> build) {
		Info info = new Info().title("Đôn đốc")
			.version(build.stream().map(BuildProperties::getVersion).findFirst().orElse("dev"))
			.description("""
					Theo dõi nhiệm vụ được giao từ lúc giao đến lúc hoàn thành.

					Ngày theo dạng `2025-12-31`, thời điểm có múi giờ. Lỗi theo RFC 9457 (`application/problem+json`) \
					với `detail` bằng tiếng Việt. Mỗi người chỉ thấy những gì vai trò và cơ quan của mình cho phép.
					""");
		Components schemes = new Components()
			.addSecuritySchemes("basic", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"))
			.addSecuritySchemes("session",
					new SecurityScheme().type(SecurityScheme.Type.APIKEY)
						.in(SecurityScheme.In.COOKIE)
						.name("JSESSIONID")
						.description("Phiên của trang đăng nhập; yêu cầu thay đổi dữ liệu gửi kèm tiêu đề "
								+ "X-DONDOC-CSRF bằng giá trị cookie DONDOC-CSRF."));
		return new OpenAPI().info(info)
			.components(schemes)
			.addSecurityItem(new SecurityRequirement().addList("basic"))
			.addSecurityItem(new SecurityRequirement().addList("session"));
	}

}
