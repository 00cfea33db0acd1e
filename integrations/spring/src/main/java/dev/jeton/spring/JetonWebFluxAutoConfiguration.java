package dev.jeton.spring;

import dev.jeton.JsonCodec;
import dev.jeton.JsonLimits;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.codec.CodecConfigurer;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.function.client.WebClient;

/** Lets WebFlux and {@code WebClient} read and write by codecs. */
@AutoConfiguration(after = JetonAutoConfiguration.class)
@ConditionalOnClass(WebFluxConfigurer.class)
@ConditionalOnProperty(name = "jeton.enabled", matchIfMissing = true)
public class JetonWebFluxAutoConfiguration {
    /** Made by Spring. */
    public JetonWebFluxAutoConfiguration() {}

    /** Boot's own customizers of a builder lie in other packages in each of its lines; the builder is the same. */
    @Bean
    static BeanPostProcessor jetonWebClientPostProcessor(
            ObjectProvider<JsonLimits> limits, ObjectProvider<JsonCodec<?>> codecs) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof WebClient.Builder builder) {
                    builder.codecs(configurer -> register(configurer, limits.getObject(), codecs));
                }
                return bean;
            }
        };
    }

    private static void register(CodecConfigurer configurer, JsonLimits limits, ObjectProvider<JsonCodec<?>> codecs) {
        List<JsonCodec<?>> own = codecs.orderedStream().toList();
        configurer.customCodecs().register(new JetonDecoder(limits, own));
        configurer.customCodecs().register(new JetonEncoder(own));
    }

    /** Of servers only. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
    static class Server {
        @Bean
        WebFluxConfigurer jetonWebFluxConfigurer(JsonLimits limits, ObjectProvider<JsonCodec<?>> codecs) {
            return new WebFluxConfigurer() {
                @Override
                public void configureHttpMessageCodecs(ServerCodecConfigurer configurer) {
                    register(configurer, limits, codecs);
                }
            };
        }

        @Bean
        JetonWebExceptionHandler jetonWebExceptionHandler() {
            return new JetonWebExceptionHandler();
        }
    }
}
