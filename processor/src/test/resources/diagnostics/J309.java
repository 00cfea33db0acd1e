package sample;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.StringJoiner;

@Json
record Token(StringJoiner parts, List<java.util.BitSet> flags, java.security.PublicKey key) {} // expect: J309 J309 J309
