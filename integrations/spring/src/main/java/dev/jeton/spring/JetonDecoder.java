package dev.jeton.spring;

import dev.jeton.CodecRegistry;
import dev.jeton.JsonCodec;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
import reactor.core.publisher.Flux;

/**
 * Reads {@code application/json} and {@code application/*+json} in WebFlux and {@code WebClient}, for types that have a codec. Every other type, and every
 * charset but UTF-8, is left to the decoders behind this one. A whole document is collected, no more of it than the limits allow; a {@code Flux} gets
 * the elements of its array, or one element if it is no array.
 *
 * <p>A document that is rejected is a {@link DecodingException} with the {@link JsonException} as its cause, which WebFlux answers with the status
 * 400. Neither holds anything of the document. Safe for use by many threads.
 */
public final class JetonDecoder extends AbstractDataBufferDecoder<Object> {
    private final CodecRegistry codecs;

    /**
     * Makes a decoder.
     *
     * @param limits how large documents may be
     * @param codecs codecs that are asked before those that {@link dev.jeton.JsonCodecs} finds, each for its {@link JsonCodec#type()} and containers of it
     */
    public JetonDecoder(JsonLimits limits, Collection<? extends JsonCodec<?>> codecs) {
        super(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"));
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

    @Override
    public Flux<Object> decode(
            Publisher<DataBuffer> input,
            ResolvableType type,
            @Nullable MimeType mimeType,
            @Nullable Map<String, Object> hints) {
        JsonCodec<?> codec = codec(type);
        return DataBufferUtils.join(input, getMaxInMemorySize()).flatMapIterable(buffer -> readAll(buffer, codec));
    }

    @Override
    public Object decode(
            DataBuffer buffer, ResolvableType type, @Nullable MimeType mimeType, @Nullable Map<String, Object> hints) {
        return read(buffer, codec(type));
    }

    private JsonCodec<Object> codec(ResolvableType type) {
        return codecs.find(type.getType()).orElseThrow(() -> new DecodingException("There is no codec for " + type));
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
            throw new DecodingException("JSON was rejected: " + error.getMessage(), error);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            DataBufferUtils.release(buffer);
        }
    }
}
