package dev.jeton.internal.number;

import static com.google.common.truth.Truth.assertWithMessage;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the classes promise about garbage, measured for this thread; it holds in the interpreter, too. */
@Tag("allocation")
class AllocationTest {
    private static final int COUNT = 2_000;

    private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final SplittableRandom random = new SplittableRandom(20_266);
    private final byte[] target = new byte[DoubleToDecimal.MAX_BYTES];

    @Test
    void measurementSeesASingleSmallArray() {
        byte[][] made = new byte[1][];
        assertWithMessage("one array each time")
                .that(allocated(() -> made[0] = new byte[1]))
                .isAtLeast(COUNT);
    }

    @Test
    void readingANumberThatOneOperationSettlesAllocatesNothing() {
        byte[] spelling = bytes("3600.25");
        assertAllocatesNothing("double", () -> DecimalToDouble.parseDouble(spelling, 0, spelling.length));
        assertAllocatesNothing("float", () -> DecimalToFloat.parseFloat(spelling, 0, spelling.length));
    }

    @Test
    void readingANumberByAProductAllocatesNothing() {
        for (String number : new String[] {
            "3.141592653589793e-100", "1234567890123456789e250", "4.9e-324", "9007199254740993.0", "1e400", "-1e-400"
        }) {
            byte[] spelling = bytes(number);
            assertAllocatesNothing(number, () -> DecimalToDouble.parseDouble(spelling, 0, spelling.length));
            assertAllocatesNothing(number, () -> DecimalToFloat.parseFloat(spelling, 0, spelling.length));
        }
        assertAllocatesNothing(
                "random", () -> DecimalToDouble.toDouble(random.nextLong(), (int) (random.nextLong() >> 55), true));
        assertAllocatesNothing(
                "random", () -> DecimalToFloat.toFloat(random.nextLong(), (int) (random.nextLong() >> 58), true));
    }

    @Test
    void readingALongNumberAllocatesNothingUnlessNextToAMiddle() {
        byte[] spelling = bytes("3." + "14159".repeat(50));
        assertAllocatesNothing("double", () -> DecimalToDouble.parseDouble(spelling, 0, spelling.length));
        assertAllocatesNothing("float", () -> DecimalToFloat.parseFloat(spelling, 0, spelling.length));
    }

    @Test
    void readingAWholeNumberAllocatesNothing() {
        for (String number : new String[] {"1e999999999", "1.5"}) {
            byte[] spelling = bytes(number);
            assertAllocatesNothing(number, () -> DecimalToInteger.classify(spelling, 0, spelling.length));
        }
        for (String number : new String[] {"3600", "3600.0", "3.6e3", "92233720368547758070e-1"}) {
            byte[] spelling = bytes(number);
            assertAllocatesNothing(number, () -> DecimalToInteger.classify(spelling, 0, spelling.length));
            assertAllocatesNothing(number, () -> DecimalToInteger.wholeValue(spelling, 0, spelling.length));
        }
    }

    @Test
    void writingAllocatesNothing() {
        assertAllocatesNothing("long", () -> IntegerToDecimal.write(random.nextLong(), target, 0));
        assertAllocatesNothing("int", () -> IntegerToDecimal.write((int) random.nextLong(), target, 0));
        assertAllocatesNothing("double", () -> DoubleToDecimal.write(random.nextLong() * 0x1p-900, target, 0));
        assertAllocatesNothing("whole double", () -> DoubleToDecimal.write(random.nextLong() >> 20, target, 0));
        assertAllocatesNothing("smallest double", () -> DoubleToDecimal.write(Double.MIN_VALUE, target, 0));
        assertAllocatesNothing("float", () -> FloatToDecimal.write(random.nextLong() * 0x1p-90f, target, 0));
    }

    private void assertAllocatesNothing(String what, Runnable conversion) {
        assertWithMessage("bytes for %s times %s", COUNT, what)
                .that(allocated(conversion))
                .isEqualTo(0);
    }

    /** Returns the least of five rounds, so that what the JVM itself allocates once in this thread is not counted. */
    private long allocated(Runnable conversion) {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long before = thread.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < COUNT; i++) {
                conversion.run();
            }
            least = Math.min(least, thread.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }

    private static byte[] bytes(String spelling) {
        return spelling.getBytes(StandardCharsets.ISO_8859_1);
    }
}
