package dev.jeton.internal.value;

import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.sun.management.ThreadMXBean;
import dev.jeton.internal.time.EpochNumber;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading allocates the value and nothing else, checking and writing nothing; this holds in the interpreter, too. */
@Tag("allocation")
class TextAllocationTest {
    private static final int COUNT = 1_000;

    private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private volatile Object made = "";

    static Stream<TextForm<?>> forms() {
        return TextForms.ALL.stream();
    }

    /** The JDK's rules of zones allocate as they like. */
    static Stream<TextForm<?>> formsWithoutRules() {
        return forms().filter(form -> !form.name().equals("ZonedDateTime"));
    }

    @Test
    void measurementSeesAUuid() {
        assertWithMessage("a UUID each time")
                .that(allocated(() -> made = new UUID(COUNT, 1)))
                .isAtLeast(16L * COUNT);
    }

    @ParameterizedTest
    @MethodSource("formsWithoutRules")
    <T> void readingAllocatesTheValueOnly(TextForm<T> form) {
        for (String sample : form.samples()) {
            byte[] text = sample.getBytes(ISO_8859_1);
            T value = form.parser().parse(text, 0, text.length);
            assertWithMessage("%s of %s", form, sample)
                    .that(allocated(() -> made = form.parser().parse(text, 0, text.length)))
                    .isEqualTo(allocated(() -> made = form.copy().apply(value)));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    <T> void checkingAllocatesNothing(TextForm<T> form) {
        for (String sample : form.samples()) {
            byte[] text = sample.getBytes(ISO_8859_1);
            assertWithMessage("%s of %s", form, sample)
                    .that(allocated(() -> form.validator().isValid(text, 0, text.length)))
                    .isEqualTo(0);
            assertWithMessage("%s of a prefix of %s", form, sample)
                    .that(allocated(() -> form.validator().isValid(text, 0, text.length - 1)))
                    .isEqualTo(0);
        }
    }

    static Stream<TextForm<?>> formsWithoutCopies() {
        return forms().filter(form -> !form.name().equals("InetAddress"));
    }

    @Test
    void writingAnAddressAllocatesItsBytesOnly() throws UnknownHostException {
        for (byte[] bytes : new byte[][] {new byte[4], new byte[16]}) {
            InetAddress value = InetAddress.getByAddress(bytes);
            byte[] target = new byte[InetAddressText.MAX_BYTES];
            assertWithMessage("%s", value)
                    .that(allocated(() -> InetAddressText.write(value, target, 0)))
                    .isEqualTo(allocated(() -> made = value.getAddress()));
        }
    }

    @ParameterizedTest
    @MethodSource("formsWithoutCopies")
    <T> void writingAllocatesNothing(TextForm<T> form) {
        for (String sample : form.samples()) {
            byte[] text = sample.getBytes(ISO_8859_1);
            T value = form.parser().parse(text, 0, text.length);
            byte[] target = new byte[form.room().applyAsInt(value)];
            assertWithMessage("%s of %s", form, sample)
                    .that(allocated(() -> form.writer().write(value, target, 0)))
                    .isEqualTo(0);
        }
    }

    @Test
    void numbersAllocateTheInstantOnly() {
        for (String number : new String[] {"1300819380", "-1300819380.123456789", "1.5e9", "0.00000000001"}) {
            byte[] bytes = number.getBytes(ISO_8859_1);
            Instant value = EpochNumber.parse(bytes, 0, bytes.length, EpochNumber.SECONDS);
            assertWithMessage(number)
                    .that(allocated(() -> made = EpochNumber.parse(bytes, 0, bytes.length, EpochNumber.SECONDS)))
                    .isEqualTo(allocated(() -> made = Instant.ofEpochSecond(value.getEpochSecond(), value.getNano())));
            assertWithMessage(number)
                    .that(allocated(() -> EpochNumber.isInRange(bytes, 0, bytes.length, EpochNumber.SECONDS)))
                    .isEqualTo(0);
            byte[] target = new byte[EpochNumber.MAX_BYTES];
            assertWithMessage(number)
                    .that(allocated(() -> EpochNumber.write(value, EpochNumber.MILLISECONDS, target, 0)))
                    .isEqualTo(0);
        }
    }

    /** Returns the least of five rounds, so that what the JVM itself allocates once in this thread is not counted. */
    private long allocated(Runnable action) {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long before = thread.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < COUNT; i++) {
                action.run();
            }
            least = Math.min(least, thread.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}
