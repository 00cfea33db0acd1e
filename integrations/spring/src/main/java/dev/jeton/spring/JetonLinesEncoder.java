package dev.jeton.spring;

import dev.jeton.CodecRegistry;
import dev.jeton.JsonCodec;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.stream.JsonStream;
import dev.jeton.stream.StreamFormat;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.EncodingException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.http.codec.HttpMessageEncoder;
import org.springframework.util.MimeType;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;

/**
 * Writes {@code application/x-ndjson} in WebFlux and {@code WebClient}, for types that have a codec: each element of a {@code Flux} is a line, which is sent at once.
 * Every other type is left to the encoders behind this one.
 *
 * <p>A value that can't be written is an {@link EncodingException} with the {@link JsonException} as its cause, behind the lines before it. Safe for use by many threads.
 */
public final class JetonLinesEncoder implements HttpMessageEncoder<Object> {
    private final CodecRegistry codecs;

    /**
     * Makes an encoder.
     *
     * @param codecs codecs that are asked before those that {@link dev.jeton.JsonCodecs} finds, each for its {@link JsonCodec#type()} and containers of it
     */
    public JetonLinesEncoder(Collection<? extends JsonCodec<?>> codecs) {
        this.codecs = CodecRegistry.of(JsonLimits.DEFAULT, codecs);
    }

    @Override
    public boolean canEncode(ResolvableType type, @Nullable MimeType mimeType) {
        return JetonLinesDecoder.isLines(mimeType)
                && codecs.find(type.getType()).isPresent();
    }

    @Override
    public List<MimeType> getEncodableMimeTypes() {
        return List.of(MediaType.APPLICATION_NDJSON);
    }

    @Override
    public List<MediaType> getStreamingMediaTypes() {
        return List.of(MediaType.APPLICATION_NDJSON);
    }

    @Override
    public Flux<DataBuffer> encode(
            Publisher<? extends Object> input,
            DataBufferFactory factory,
            ResolvableType type,
            @Nullable MimeType mimeType,
            @Nullable Map<String, Object> hints) {
        JsonCodec<Object> codec =
                codecs.find(type.getType()).orElseThrow(() -> new EncodingException("There is no codec for " + type));
        Flux<Object> elements = Flux.from(input);
        return JdkFlowAdapter.flowPublisherToFlux(JsonStream.of(StreamFormat.LINES, codec)
                        .bytes(JdkFlowAdapter.publisherToFlowPublisher(elements)))
                .map(factory::wrap)
                .onErrorMap(
                        JsonException.class,
                        error -> new EncodingException("JSON can't be written: " + error.getMessage(), error));
    }
}
