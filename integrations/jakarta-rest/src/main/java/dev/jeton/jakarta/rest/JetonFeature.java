package dev.jeton.jakarta.rest;

import dev.jeton.CodecRegistry;
import dev.jeton.JsonCodec;
import dev.jeton.JsonLimits;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.Collection;
import java.util.List;

/**
 * Reads and writes JSON by codecs, in servers and clients. Servers find it by themselves as a service, with the default limits; a client, and
 * a server that wants other limits or codecs, registers it:
 *
 * <pre>{@code
 * Client client = ClientBuilder.newClient().register(new JetonFeature());
 * }</pre>
 */
public final class JetonFeature implements Feature {
    private final CodecRegistry codecs;

    /** Makes a feature with the default limits. */
    public JetonFeature() {
        this(JsonLimits.DEFAULT, List.of());
    }

    /**
     * Makes a feature.
     *
     * @param limits how large documents may be
     * @param codecs codecs that are asked before those that {@link dev.jeton.JsonCodecs} finds, each for its {@link JsonCodec#type()} and containers of it
     */
    public JetonFeature(JsonLimits limits, Collection<? extends JsonCodec<?>> codecs) {
        this.codecs = CodecRegistry.of(limits, codecs);
    }

    @Override
    public boolean configure(FeatureContext context) {
        register(new JetonBodyProvider(codecs), context);
        return true;
    }

    static void register(JetonBodyProvider provider, FeatureContext context) {
        Configuration configuration = context.getConfiguration();
        if (!configuration.isRegistered(provider.getClass())) {
            context.register(provider, Priorities.USER - 1000);
        }
        if (configuration.getRuntimeType() == RuntimeType.SERVER
                && !configuration.isRegistered(RejectedDocumentMapper.class)) {
            context.register(new RejectedDocumentMapper(), Priorities.USER + 1000);
        }
    }
}
