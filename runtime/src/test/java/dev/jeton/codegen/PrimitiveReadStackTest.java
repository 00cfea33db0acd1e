package dev.jeton.codegen;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.internal.Retention;
import org.junit.jupiter.api.Test;

class PrimitiveReadStackTest {
    private final PrimitiveReadStack elements = new PrimitiveReadStack(new Retention(0));

    @Test
    void everyTypeKeepsItsExtremes() {
        elements.pushBoolean(true);
        elements.pushBoolean(false);
        assertThat(elements.popBooleans(0)).isEqualTo(new boolean[] {true, false});
        elements.pushShort(Short.MIN_VALUE);
        elements.pushShort(Short.MAX_VALUE);
        assertThat(elements.popShorts(0)).isEqualTo(new short[] {Short.MIN_VALUE, Short.MAX_VALUE});
        elements.pushInt(Integer.MIN_VALUE);
        elements.pushInt(Integer.MAX_VALUE);
        assertThat(elements.popInts(0)).isEqualTo(new int[] {Integer.MIN_VALUE, Integer.MAX_VALUE});
        elements.pushLong(Long.MIN_VALUE);
        elements.pushLong(Long.MAX_VALUE);
        assertThat(elements.popLongs(0)).isEqualTo(new long[] {Long.MIN_VALUE, Long.MAX_VALUE});
        elements.pushChar('\0');
        elements.pushChar('\uffff');
        assertThat(elements.popChars(0)).isEqualTo(new char[] {'\0', '\uffff'});
        elements.pushFloat(-0.0f);
        elements.pushFloat(Float.MIN_VALUE);
        elements.pushFloat(Float.MAX_VALUE);
        assertThat(elements.popFloats(0)).isEqualTo(new float[] {-0.0f, Float.MIN_VALUE, Float.MAX_VALUE});
        elements.pushDouble(-0.0);
        elements.pushDouble(Double.MIN_VALUE);
        elements.pushDouble(-Double.MAX_VALUE);
        assertThat(elements.popDoubles(0)).isEqualTo(new double[] {-0.0, Double.MIN_VALUE, -Double.MAX_VALUE});
    }

    @Test
    void nestedArraysShareTheStackAndEmptyOnesAreEmpty() {
        elements.pushInt(1);
        int inner = elements.mark();
        assertThat(elements.popInts(inner)).isEmpty();
        elements.pushDouble(0.5);
        assertThat(elements.popDoubles(inner)).isEqualTo(new double[] {0.5});
        elements.pushInt(2);
        assertThat(elements.popInts(0)).isEqualTo(new int[] {1, 2});
        assertThat(elements.mark()).isEqualTo(0);
    }

    @Test
    void arraysOfEveryTypeHoldWhatWasPushedSinceTheirMark() {
        for (int outer = 0; outer < 5; outer++) {
            elements.pushLong(-1);
            int mark = elements.mark();
            assertThat(mark).isEqualTo(outer + 1);
            elements.pushBoolean(true);
            assertThat(elements.popBooleans(mark)).isEqualTo(new boolean[] {true});
            elements.pushShort((short) 1);
            assertThat(elements.popShorts(mark)).isEqualTo(new short[] {1});
            elements.pushInt(2);
            assertThat(elements.popInts(mark)).isEqualTo(new int[] {2});
            elements.pushLong(3);
            assertThat(elements.popLongs(mark)).isEqualTo(new long[] {3});
            elements.pushChar('4');
            assertThat(elements.popChars(mark)).isEqualTo(new char[] {'4'});
            elements.pushFloat(5.5f);
            assertThat(elements.popFloats(mark)).isEqualTo(new float[] {5.5f});
            elements.pushDouble(6.5);
            assertThat(elements.popDoubles(mark)).isEqualTo(new double[] {6.5});
            assertThat(elements.mark()).isEqualTo(mark);
        }
    }

    @Test
    void growsAndForgets() {
        long[] expected = new long[10_000];
        for (int index = 0; index < expected.length; index++) {
            expected[index] = index * 7L;
            elements.pushLong(expected[index]);
        }
        assertThat(elements.popLongs(0)).isEqualTo(expected);
        elements.pushLong(1);
        elements.erase();
        assertThat(elements.popLongs(0)).isEmpty();
    }
}
