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
import org.springframework.core.codec.AbstractEncoder;
import org.springframework.core.codec.EncodingException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.http.codec.HttpMessageEncoder;
import org.springframework.util.MimeType;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Writes {@code application/json}, {@code application/*+json} and {@code application/x-ndjson} in WebFlux and {@code WebClient}, for types that have a codec. Every other
 * type is left to the encoders behind this one. The elements of a {@code Flux} are collected and written as one array; as NDJSON each is a line, which is sent at once.
 *
 * <p>A value that can't be written is an {@link EncodingException} with the {@link JsonException} as its cause, behind the lines before it. Safe for use by many threads.
 */
public final class JetonEncoder extends AbstractEncoder<Object> implements HttpMessageEncoder<Object> {
    private final CodecRegistry codecs;

    /**
     * Makes an encoder.
     *
     * @param codecs codecs that are asked before those that {@link dev.jeton.JsonCodecs} finds, each for its {@link JsonCodec#type()} and containers of it
     */
    public JetonEncoder(Collection<? extends JsonCodec<?>> codecs) {
        super(JetonDecoder.MEDIA_TYPES);
        this.codecs = CodecRegistry.of(JsonLimits.DEFAULT, codecs);
    }

    @Override
    public boolean canEncode(ResolvableType type, @Nullable MimeType mimeType) {
        return super.canEncode(type, mimeType)
                && JetonDecoder.isUtf8(mimeType)
                && codecs.find(type.getType()).isPresent();
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
        JsonCodec<Object> codec = codec(type);
        if (JetonDecoder.isLines(mimeType)) {
            return lines(Flux.from(input), codec, factory);
        }
        Mono<DataBuffer> document = input instanceof Mono<?> single
                ? single.map(value -> write(value, codec, factory))
                : Flux.<Object>from(input).collectList().map(values -> write(values, codec.list(), factory));
        return document.flux();
    }

    private static Flux<DataBuffer> lines(Flux<Object> elements, JsonCodec<Object> codec, DataBufferFactory factory) {
        JsonStream<Object> lines = JsonStream.of(StreamFormat.LINES, codec);
        return JdkFlowAdapter.flowPublisherToFlux(lines.bytes(JdkFlowAdapter.publisherToFlowPublisher(elements)))
                .map(factory::wrap)
                .onErrorMap(JsonException.class, JetonEncoder::failure);
    }

    /** One document, also as NDJSON: who asks for single values keeps them apart in a way of its own. */
    @Override
    public DataBuffer encodeValue(
            Object value,
            DataBufferFactory factory,
            ResolvableType type,
            @Nullable MimeType mimeType,
            @Nullable Map<String, Object> hints) {
        return write(value, codec(type), factory);
    }

    private JsonCodec<Object> codec(ResolvableType type) {
        return codecs.find(type.getType()).orElseThrow(() -> new EncodingException("There is no codec for " + type));
    }

    private static <T> DataBuffer write(T value, JsonCodec<T> codec, DataBufferFactory factory) {
        try {
            return factory.wrap(codec.toBytes(value));
        } catch (JsonException error) {
            throw failure(error);
        }
    }

    private static EncodingException failure(JsonException error) {
        return new EncodingException("JSON can't be written: " + error.getMessage(), error);
    }
}
