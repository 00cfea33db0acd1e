package dev.jeton.jakarta.rest;

import dev.jeton.CodecRegistry;
import dev.jeton.JsonLimits;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.List;

/** What servers find by themselves: a {@link JetonFeature} with the default limits, which steps back where the application registers one. */
public final class JetonServiceFeature implements Feature {
    /** Made by the server. */
    public JetonServiceFeature() {}

    @Override
    public boolean configure(FeatureContext context) {
        CodecRegistry codecs = CodecRegistry.of(JsonLimits.DEFAULT, List.of());
        JetonFeature.register(new ServiceBodyProvider(codecs, context.getConfiguration()), context);
        return true;
    }
}
