package dev.jeton.netty;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.CompositeByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.buffer.Unpooled;
import io.netty.buffer.UnpooledByteBufAllocator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(LeakCount.class)
final class JsonByteBufsTest {
    private static final Grant GRANT = new Grant("é-secret", 1.5, List.of("a", "b"));
    private static final byte[] JSON =
            "{\"access_token\":\"é-secret\",\"expires_in\":1.5,\"scope\":\"a b\"}".getBytes(StandardCharsets.UTF_8);

    /** Every kind of buffer that differs for who reads it. */
    enum Kind {
        HEAP(bytes -> UnpooledByteBufAllocator.DEFAULT.heapBuffer().writeBytes(bytes)),
        HEAP_OF_A_POOL(bytes -> PooledByteBufAllocator.DEFAULT.heapBuffer().writeBytes(bytes)),
        DIRECT(bytes -> UnpooledByteBufAllocator.DEFAULT.directBuffer().writeBytes(bytes)),
        DIRECT_OF_A_POOL(bytes -> PooledByteBufAllocator.DEFAULT.directBuffer().writeBytes(bytes)),
        SLICE_OF_HEAP(bytes -> {
            ByteBuf whole = PooledByteBufAllocator.DEFAULT
                    .heapBuffer()
                    .writeZero(7)
                    .writeBytes(bytes)
                    .writeZero(7);
            return whole.slice(7, bytes.length);
        }),
        READ_ONLY(bytes ->
                PooledByteBufAllocator.DEFAULT.heapBuffer().writeBytes(bytes).asReadOnly()),
        COMPOSITE_OF_ONE(bytes -> composite(bytes, bytes.length)),
        COMPOSITE_OF_TWO(bytes -> composite(bytes, 20)),
        COMPOSITE_OF_SINGLE_BYTES(bytes -> composite(bytes, 1)),
        EMPTY_PARTS(bytes -> Unpooled.wrappedBuffer(2, Unpooled.EMPTY_BUFFER, Unpooled.wrappedBuffer(bytes)));

        private final Function<byte[], ByteBuf> maker;

        Kind(Function<byte[], ByteBuf> maker) {
            this.maker = maker;
        }

        ByteBuf of(byte[] bytes) {
            return maker.apply(bytes);
        }

        private static ByteBuf composite(byte[] bytes, int size) {
            ByteBufAllocator allocator = PooledByteBufAllocator.DEFAULT;
            CompositeByteBuf composite = allocator.compositeBuffer(bytes.length);
            for (int start = 0; start < bytes.length; start += size) {
                int length = Math.min(size, bytes.length - start);
                ByteBuf part = start % 2 == 0 ? allocator.directBuffer(length) : allocator.heapBuffer(length);
                composite.addComponent(true, part.writeBytes(bytes, start, length));
            }
            return composite;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfBufferIsRead(Kind kind) {
        ByteBuf json = kind.of(JSON);

        assertThat(JsonByteBufs.read(json, GrantCodec.INSTANCE)).isEqualTo(GRANT);
        assertThat(json.isReadable()).isFalse();
        assertThat(json.refCnt()).isEqualTo(1);
        json.release();
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatIsBetweenTheIndexesIsRead(Kind kind) {
        byte[] framed = new byte[JSON.length + 8];
        System.arraycopy(JSON, 0, framed, 4, JSON.length);
        ByteBuf json = kind.of(framed);
        json.readerIndex(4).writerIndex(framed.length - 4);

        assertThat(JsonByteBufs.read(json, GrantCodec.INSTANCE)).isEqualTo(GRANT);
        assertThat(json.readerIndex()).isEqualTo(framed.length - 4);
        json.release();
    }

    @ParameterizedTest
    @EnumSource
    void aRejectedDocumentLeavesTheBufferAsItWas(Kind kind) {
        ByteBuf json =
                kind.of("{\"access_token\":\"a-secret\",\"expires_in\":\"b-secret\"}".getBytes(StandardCharsets.UTF_8));
        int length = json.readableBytes();

        JsonException error = assertThrows(JsonException.class, () -> JsonByteBufs.read(json, GrantCodec.INSTANCE));

        assertThat(error.code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
        assertThat(error.path()).isEqualTo("$.expires_in");
        assertThat(error.toString()).doesNotContain("secret");
        assertThat(json.readableBytes()).isEqualTo(length);
        assertThat(json.refCnt()).isEqualTo(1);
        json.release();
    }

    @ParameterizedTest
    @EnumSource
    void limitsHoldToTheByte(Kind kind) {
        ByteBuf json = kind.of(JSON);
        JsonLimits exact = JsonLimits.builder().maxDocumentBytes(JSON.length).build();
        JsonLimits less = JsonLimits.builder().maxDocumentBytes(JSON.length - 1).build();

        JsonException error =
                assertThrows(JsonException.class, () -> JsonByteBufs.read(json, GrantCodec.INSTANCE.withLimits(less)));
        assertThat(error.code()).isEqualTo(JsonErrorCode.DOCUMENT_TOO_LARGE);
        assertThat(JsonByteBufs.read(json, GrantCodec.INSTANCE.withLimits(exact)))
                .isEqualTo(GRANT);
        json.release();
    }

    @Test
    void oneReaderServesEveryKindInTurn() {
        JsonReader reader = GrantCodec.INSTANCE.newReader();
        for (Kind kind :
                Stream.of(Kind.values(), Kind.values()).flatMap(Stream::of).toList()) {
            ByteBuf json = kind.of(JSON);
            assertThat(JsonByteBufs.read(json, GrantCodec.INSTANCE, reader)).isEqualTo(GRANT);
            json.release();
        }
    }

    @Test
    void aNewBufferHasTheSizeOfTheDocument() {
        for (ByteBufAllocator allocator : List.of(
                UnpooledByteBufAllocator.DEFAULT,
                PooledByteBufAllocator.DEFAULT,
                new UnpooledByteBufAllocator(false))) {
            ByteBuf json = JsonByteBufs.write(GRANT, GrantCodec.INSTANCE, allocator);
            assertThat(json.capacity()).isEqualTo(JSON.length);
            assertThat(json).isEqualTo(Unpooled.wrappedBuffer(JSON));
            json.release();
        }
    }

    @Test
    void aDocumentIsWrittenBehindWhatIsThere() {
        CompositeByteBuf composite = PooledByteBufAllocator.DEFAULT.compositeBuffer();
        for (ByteBuf target : List.of(
                PooledByteBufAllocator.DEFAULT.heapBuffer(1),
                PooledByteBufAllocator.DEFAULT.directBuffer(1),
                composite)) {
            target.writeByte('#');
            JsonByteBufs.write(GRANT, GrantCodec.INSTANCE, target);
            assertThat(target.readByte()).isEqualTo((byte) '#');
            assertThat(target).isEqualTo(Unpooled.wrappedBuffer(JSON));
            target.release();
        }
    }

    @Test
    void aDocumentThatDoesNotFitLeavesTheTargetAsItWas() {
        ByteBuf target = PooledByteBufAllocator.DEFAULT.buffer(4, 10);

        assertThrows(IndexOutOfBoundsException.class, () -> JsonByteBufs.write(GRANT, GrantCodec.INSTANCE, target));
        assertThat(target.writerIndex()).isEqualTo(0);
        target.release();
    }

    @Test
    void aValueThatCanNotBeWrittenMakesNoBuffer() {
        Grant bad = new Grant("a", Double.NaN, List.of());
        JsonWriter writer = GrantCodec.INSTANCE.newWriter();

        JsonException error = assertThrows(
                JsonException.class,
                () -> JsonByteBufs.write(bad, GrantCodec.INSTANCE, PooledByteBufAllocator.DEFAULT, writer));

        assertThat(error.code()).isEqualTo(JsonErrorCode.NOT_FINITE);
        assertThat(writer.size()).isEqualTo(0);
    }
}
