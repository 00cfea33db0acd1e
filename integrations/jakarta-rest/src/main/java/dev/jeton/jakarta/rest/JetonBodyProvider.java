package dev.jeton.jakarta.rest;

import dev.jeton.CodecRegistry;
import dev.jeton.JsonCodec;
import dev.jeton.JsonException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code application/json} and {@code application/*+json}, in UTF-8, of types that have a codec. */
@Consumes({MediaType.APPLICATION_JSON, "application/*"})
@Produces({MediaType.APPLICATION_JSON, "application/*"})
class JetonBodyProvider implements MessageBodyReader<Object>, MessageBodyWriter<Object> {
    private final CodecRegistry codecs;

    JetonBodyProvider(CodecRegistry codecs) {
        this.codecs = codecs;
    }

    @Override
    public boolean isReadable(
            Class<?> type, @Nullable Type genericType, Annotation[] annotations, @Nullable MediaType mediaType) {
        return isJson(mediaType) && reader(type, genericType).isPresent();
    }

    @Override
    public boolean isWriteable(
            Class<?> type, @Nullable Type genericType, Annotation[] annotations, @Nullable MediaType mediaType) {
        return isJson(mediaType) && codecs.find(genericType, type).isPresent();
    }

    private static boolean isJson(@Nullable MediaType mediaType) {
        if (mediaType == null) {
            return true;
        }
        String charset = mediaType.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.toUpperCase(Locale.ROOT).equals("UTF-8")) {
            return false;
        }
        String subtype = mediaType.getSubtype().toLowerCase(Locale.ROOT);
        return MediaType.APPLICATION_JSON_TYPE.isCompatible(mediaType)
                || mediaType.getType().equalsIgnoreCase("application") && subtype.endsWith("+json");
    }

    private Optional<JsonCodec<Object>> reader(Class<?> type, @Nullable Type genericType) {
        return codecs.find(genericType == null ? type : genericType);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            @Nullable Type genericType,
            Annotation[] annotations,
            @Nullable MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        JsonCodec<?> codec = required(reader(type, genericType), type);
        try {
            return codec.read(body);
        } catch (JsonException error) {
            throw new RejectedDocumentException(error);
        }
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            @Nullable Type genericType,
            Annotation[] annotations,
            @Nullable MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        body.write(required(codecs.find(genericType, type), type).toBytes(value));
    }

    private static JsonCodec<Object> required(Optional<JsonCodec<Object>> codec, Class<?> type) {
        return codec.orElseThrow(() -> new IllegalStateException("There is no codec for " + type.getName()));
    }
}
