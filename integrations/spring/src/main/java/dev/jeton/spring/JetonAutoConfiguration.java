package dev.jeton.spring;

import dev.jeton.JsonCodec;
import dev.jeton.JsonLimits;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.http.converter.HttpMessageConverter;

/**
 * Lets Boot read and write by codecs: in MVC, WebFlux, and the clients that are built by Boot's {@code RestClient.Builder}, {@code RestTemplateBuilder} and
 * {@code WebClient.Builder}. Beans of type {@link JsonCodec} are used for their types; a bean of type {@link JsonLimits} replaces the properties
 * {@code jeton.limits.*}. The property {@code jeton.enabled=false} switches all of it off.
 */
@AutoConfiguration
@ConditionalOnProperty(name = "jeton.enabled", matchIfMissing = true)
@EnableConfigurationProperties(JetonProperties.class)
public class JetonAutoConfiguration {
    /** Made by Spring. */
    public JetonAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    JsonLimits jetonLimits(JetonProperties properties) {
        return properties.toLimits();
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnClass(HttpMessageConverter.class)
    JetonHttpMessageConverter jetonHttpMessageConverter(JsonLimits limits, ObjectProvider<JsonCodec<?>> codecs) {
        List<JsonCodec<?>> own = codecs.orderedStream().toList();
        return new JetonHttpMessageConverter(limits, own);
    }
}
