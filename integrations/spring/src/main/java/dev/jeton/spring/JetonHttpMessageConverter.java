package dev.jeton.spring;

import dev.jeton.CodecRegistry;
import dev.jeton.JsonCodec;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.GenericHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;

/**
 * Reads and writes {@code application/json} and {@code application/*+json} in MVC, {@code RestClient} and {@code RestTemplate}, for types that have a
 * codec. Every other type, and every charset but UTF-8, is left to the converters behind this one.
 *
 * <p>A document that is rejected is a {@link HttpMessageNotReadableException} with the {@link JsonException} as its cause, which MVC answers
 * with the status 400. Neither holds anything of the document. Safe for use by many threads.
 */
public final class JetonHttpMessageConverter implements GenericHttpMessageConverter<Object> {
    private static final List<MediaType> MEDIA_TYPES =
            List.of(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"));

    private final CodecRegistry codecs;

    /** Makes a converter with the default limits. */
    public JetonHttpMessageConverter() {
        this(JsonLimits.DEFAULT, List.of());
    }

    /**
     * Makes a converter.
     *
     * @param limits how large documents may be
     * @param codecs codecs that are asked before those that {@link dev.jeton.JsonCodecs} finds, each for its {@link JsonCodec#type()} and containers of it
     */
    public JetonHttpMessageConverter(JsonLimits limits, Collection<? extends JsonCodec<?>> codecs) {
        this.codecs = CodecRegistry.of(limits, codecs);
    }

    /**
     * Lists nothing, since what is supported depends on the class.
     *
     * @return an empty list: some versions of Boot take a converter that lists JSON here for the only one
     */
    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of();
    }

    @Override
    public List<MediaType> getSupportedMediaTypes(Class<?> type) {
        // Of containers only the raw class is told here; canRead and canWrite have looked at the elements.
        boolean container =
                Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type) || type == Optional.class;
        return container || codecs.find(type).isPresent() ? MEDIA_TYPES : List.of();
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return canRead(type, null, mediaType);
    }

    @Override
    public boolean canRead(Type type, @Nullable Class<?> context, @Nullable MediaType mediaType) {
        return isJson(mediaType) && codecs.find(type).isPresent();
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return canWrite(null, type, mediaType);
    }

    @Override
    public boolean canWrite(@Nullable Type type, Class<?> valueType, @Nullable MediaType mediaType) {
        return isJson(mediaType) && codecs.find(type, valueType).isPresent();
    }

    private static boolean isJson(@Nullable MediaType mediaType) {
        if (mediaType == null) {
            return true;
        }
        Charset charset = mediaType.getCharset();
        if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
            return false;
        }
        return MEDIA_TYPES.stream().anyMatch(supported -> supported.isCompatibleWith(mediaType));
    }

    @Override
    public Object read(Class<?> type, HttpInputMessage message) throws IOException {
        return read(type, null, message);
    }

    @Override
    public Object read(Type type, @Nullable Class<?> context, HttpInputMessage message) throws IOException {
        JsonCodec<?> codec = codecs.find(type)
                .orElseThrow(() ->
                        new HttpMessageNotReadableException("There is no codec for " + type.getTypeName(), message));
        try {
            return codec.read(message.getBody());
        } catch (JsonException error) {
            throw new HttpMessageNotReadableException("JSON was rejected: " + error.getMessage(), error, message);
        }
    }

    @Override
    public void write(Object value, @Nullable MediaType mediaType, HttpOutputMessage message) throws IOException {
        write(value, null, mediaType, message);
    }

    @Override
    public void write(Object value, @Nullable Type type, @Nullable MediaType mediaType, HttpOutputMessage message)
            throws IOException {
        JsonCodec<Object> codec = codecs.find(type, value.getClass())
                .orElseThrow(() -> new HttpMessageNotWritableException(
                        "There is no codec for " + value.getClass().getName()));
        byte[] json;
        try {
            json = codec.toBytes(value);
        } catch (JsonException error) {
            throw new HttpMessageNotWritableException("JSON can't be written: " + error.getMessage(), error);
        }
        boolean concrete = mediaType != null && mediaType.isConcrete();
        message.getHeaders().setContentType(concrete ? mediaType : MediaType.APPLICATION_JSON);
        message.getHeaders().setContentLength(json.length);
        message.getBody().write(json);
        message.getBody().flush();
    }
}
