package dev.jeton.spring;

import dev.jeton.CodecRegistry;
import dev.jeton.JsonCodec;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.stream.JsonStream;
import dev.jeton.stream.StreamFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.AbstractDataBufferDecoder;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.util.MimeType;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reads {@code application/json}, {@code application/*+json} and {@code application/x-ndjson} in WebFlux and {@code WebClient}, for types that have a codec. Every other type, and every
 * charset but UTF-8, is left to the decoders behind this one. A whole document is collected, no more of it than the limits allow; a {@code Flux} gets
 * the elements of its array, or one element if it is no array. Of NDJSON a {@code Flux} gets each element when its line has come, no faster than it asks, and memory
 * holds one line, for which the limits hold.
 *
 * <p>A document or line that is rejected is a {@link DecodingException} with the {@link JsonException} as its cause, behind the elements before it. WebFlux answers it with the
 * status 400. Neither holds anything of the document. Safe for use by many threads.
 */
public final class JetonDecoder extends AbstractDataBufferDecoder<Object> {
    static final MediaType[] MEDIA_TYPES = {
        MediaType.APPLICATION_JSON, new MediaType("application", "*+json"), MediaType.APPLICATION_NDJSON
    };

    private final CodecRegistry codecs;

    /**
     * Makes a decoder.
     *
     * @param limits how large documents may be
     * @param codecs codecs that are asked before those that {@link dev.jeton.JsonCodecs} finds, each for its {@link JsonCodec#type()} and containers of it
     */
    public JetonDecoder(JsonLimits limits, Collection<? extends JsonCodec<?>> codecs) {
        super(MEDIA_TYPES);
        this.codecs = CodecRegistry.of(limits, codecs);
        setMaxInMemorySize(limits.maxDocumentBytes());
    }

    @Override
    public boolean canDecode(ResolvableType type, @Nullable MimeType mimeType) {
        return super.canDecode(type, mimeType)
                && isUtf8(mimeType)
                && codecs.find(type.getType()).isPresent();
    }

    static boolean isUtf8(@Nullable MimeType mimeType) {
        Charset charset = mimeType == null ? null : mimeType.getCharset();
        return charset == null || charset.equals(StandardCharsets.UTF_8);
    }

    static boolean isLines(@Nullable MimeType mimeType) {
        return mimeType != null && mimeType.equalsTypeAndSubtype(MediaType.APPLICATION_NDJSON);
    }

    @Override
    public Flux<Object> decode(
            Publisher<DataBuffer> input,
            ResolvableType type,
            @Nullable MimeType mimeType,
            @Nullable Map<String, Object> hints) {
        JsonCodec<Object> codec = codec(type);
        return isLines(mimeType)
                ? lines(Flux.from(input), codec)
                : DataBufferUtils.join(input, getMaxInMemorySize()).flatMapIterable(buffer -> readAll(buffer, codec));
    }

    /** The whole document, or the first line. */
    @Override
    public Mono<Object> decodeToMono(
            Publisher<DataBuffer> input,
            ResolvableType type,
            @Nullable MimeType mimeType,
            @Nullable Map<String, Object> hints) {
        return isLines(mimeType)
                ? decode(input, type, mimeType, hints).next()
                : super.decodeToMono(input, type, mimeType, hints);
    }

    @Override
    public Object decode(
            DataBuffer buffer, ResolvableType type, @Nullable MimeType mimeType, @Nullable Map<String, Object> hints) {
        return read(buffer, codec(type));
    }

    private JsonCodec<Object> codec(ResolvableType type) {
        return codecs.find(type.getType()).orElseThrow(() -> new DecodingException("There is no codec for " + type));
    }

    private static Flux<Object> lines(Flux<DataBuffer> input, JsonCodec<Object> codec) {
        Flux<ByteBuffer> bytes = input.map(JetonDecoder::copy);
        JsonStream<Object> lines = JsonStream.of(StreamFormat.LINES, codec);
        return JdkFlowAdapter.flowPublisherToFlux(lines.publisher(JdkFlowAdapter.publisherToFlowPublisher(bytes)))
                .onErrorMap(JsonException.class, JetonDecoder::rejection);
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

    private static Iterable<?> readAll(DataBuffer buffer, JsonCodec<?> codec) {
        if (startsArray(buffer)) {
            return (Iterable<?>) read(buffer, codec.list().withLimits(codec.limits()));
        }
        return List.of(read(buffer, codec));
    }

    private static boolean startsArray(DataBuffer buffer) {
        int position = buffer.readPosition();
        int end = position + buffer.readableByteCount();
        while (position < end) {
            byte next = buffer.getByte(position++);
            if (next != ' ' && next != '\t' && next != '\r' && next != '\n') {
                return next == '[';
            }
        }
        return false;
    }

    private static Object read(DataBuffer buffer, JsonCodec<?> codec) {
        try (InputStream json = buffer.asInputStream()) {
            return codec.read(json);
        } catch (JsonException error) {
            throw rejection(error);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            DataBufferUtils.release(buffer);
        }
    }

    private static DecodingException rejection(JsonException error) {
        return new DecodingException("JSON was rejected: " + error.getMessage(), error);
    }
}
