package golden;

import dev.jeton.annotation.Json;

@Json
public record ObjectArrays(
        String[] texts,
        Integer[] numbers,
        ObjectArrays[] children,
        int[][] matrix) {}
