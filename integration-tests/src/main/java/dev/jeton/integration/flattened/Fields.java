package dev.jeton.integration.flattened;

import dev.jeton.annotation.Json;

/** So many fields that three of these are read in groups. */
@Json
public final class Fields {
    public int f0 = 0;
    public int f1 = 1;
    public int f2 = 2;
    public int f3 = 3;
    public int f4 = 4;
    public int f5 = 5;
    public int f6 = 6;
    public int f7 = 7;
    public int f8 = 8;
    public int f9 = 9;
    public int f10 = 10;
    public int f11 = 11;
    public int f12 = 12;
    public int f13 = 13;
    public int f14 = 14;
    public int f15 = 15;
    public int f16 = 16;
    public int f17 = 17;
    public int f18 = 18;
    public int f19 = 19;
    public int f20 = 20;
    public int f21 = 21;
    public int f22 = 22;
    public int f23 = 23;
}
