package sample;

import dev.jeton.annotation.Json;
import java.util.List;

@Json
record Page<T>(List<T> items, List<? extends T> more) {}

@Json
record User(String name) {}

@Json
record Users(
        Page<? extends User> bounded, // expect: J275
        Page<?> unbounded, // expect: J275
        Page<? super User> below, // expect: J275
        List<Page<? extends User>> inside, // expect: J275
        Page<User> right) {}
