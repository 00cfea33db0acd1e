package dev.jeton.spring;

import dev.jeton.CodecRegistry;
import dev.jeton.JsonCodec;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.stream.JsonStream;
import dev.jeton.stream.StreamFormat;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.Decoder;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.util.MimeType;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reads {@code application/x-ndjson} in WebFlux and {@code WebClient}, for types that have a codec: a {@code Flux} gets each element when its line has come, no faster than
 * it asks, and memory holds one. The limits hold for each line. Every other type, and every charset but UTF-8, is left to the decoders behind this one.
 *
 * <p>A line that is rejected is a {@link DecodingException} with the {@link JsonException} as its cause, behind the elements before it. Safe for use by many threads.
 */
public final class JetonLinesDecoder implements Decoder<Object> {
    private final CodecRegistry codecs;

    /**
     * Makes a decoder.
     *
     * @param limits how large lines may be
     * @param codecs codecs that are asked before those that {@link dev.jeton.JsonCodecs} finds, each for its {@link JsonCodec#type()} and containers of it
     */
    public JetonLinesDecoder(JsonLimits limits, Collection<? extends JsonCodec<?>> codecs) {
        this.codecs = CodecRegistry.of(limits, codecs);
    }

    @Override
    public boolean canDecode(ResolvableType type, @Nullable MimeType mimeType) {
        return isLines(mimeType) && codecs.find(type.getType()).isPresent();
    }

    static boolean isLines(@Nullable MimeType mimeType) {
        return mimeType != null
                && mimeType.equalsTypeAndSubtype(MediaType.APPLICATION_NDJSON)
                && JetonDecoder.isUtf8(mimeType);
    }

    @Override
    public List<MimeType> getDecodableMimeTypes() {
        return List.of(MediaType.APPLICATION_NDJSON);
    }

    @Override
    public Flux<Object> decode(
            Publisher<DataBuffer> input,
            ResolvableType type,
            @Nullable MimeType mimeType,
            @Nullable Map<String, Object> hints) {
        JsonCodec<Object> codec =
                codecs.find(type.getType()).orElseThrow(() -> new DecodingException("There is no codec for " + type));
        Flux<ByteBuffer> bytes = Flux.from(input).map(JetonLinesDecoder::copy);
        return JdkFlowAdapter.flowPublisherToFlux(JsonStream.of(StreamFormat.LINES, codec)
                        .publisher(JdkFlowAdapter.publisherToFlowPublisher(bytes)))
                .onErrorMap(
                        JsonException.class,
                        error -> new DecodingException("JSON was rejected: " + error.getMessage(), error));
    }

    /** The first line. */
    @Override
    public Mono<Object> decodeToMono(
            Publisher<DataBuffer> input,
            ResolvableType type,
            @Nullable MimeType mimeType,
            @Nullable Map<String, Object> hints) {
        return decode(input, type, mimeType, hints).next();
    }

    private static ByteBuffer copy(DataBuffer buffer) {
        try {
            ByteBuffer bytes = ByteBuffer.allocate(buffer.readableByteCount());
            buffer.toByteBuffer(bytes);
            return bytes;
        } finally {
            DataBufferUtils.release(buffer);
        }
    }
}
