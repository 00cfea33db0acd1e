package golden;

import dev.jeton.annotation.Json;

@Json
public record Arrays(
        boolean[] flags,
        short[] shorts,
        int[] ints,
        long[] longs,
        char[] chars,
        float[] floats,
        double[] doubles,
        byte[] bytes) {}
