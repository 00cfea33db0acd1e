package dev.jeton.jakarta.rest;

import dev.jeton.CodecRegistry;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Leaves everything to the provider that the application has registered, if it has: services are found before. */
@Consumes({MediaType.APPLICATION_JSON, "application/*"})
@Produces({MediaType.APPLICATION_JSON, "application/*"})
final class ServiceBodyProvider extends JetonBodyProvider {
    private final Configuration configuration;

    ServiceBodyProvider(CodecRegistry codecs, Configuration configuration) {
        super(codecs);
        this.configuration = configuration;
    }

    @Override
    public boolean isReadable(
            Class<?> type, @Nullable Type genericType, Annotation[] annotations, @Nullable MediaType mediaType) {
        return isWanted() && super.isReadable(type, genericType, annotations, mediaType);
    }

    @Override
    public boolean isWriteable(
            Class<?> type, @Nullable Type genericType, Annotation[] annotations, @Nullable MediaType mediaType) {
        return isWanted() && super.isWriteable(type, genericType, annotations, mediaType);
    }

    private boolean isWanted() {
        return !configuration.isRegistered(JetonBodyProvider.class);
    }
}
