package sample;

import dev.jeton.annotation.Json;
import java.util.List;

record Part(int size, List<String> names, long[] counts) {}

class Bean {
    private long size;

    public long getSize() {
        return size;
    }

    public void setSize(long size) {
        this.size = size;
    }
}

record Span<T>(T from, List<T> all) {}

@Json.Import(value = Part.class, mixin = Home.Parts.class)
@Json.Import(value = Bean.class, mixin = Home.Beans.class)
@Json.Import(value = Span.class, mixin = Home.Spans.class)
class Home {
    record Parts(
            long size, // expect: J336
            List<Integer> names, // expect: J336
            long[] counts) {}

    interface Beans {
        @Json.Name("a")
        int getSize(); // expect: J336

        @Json.Lenient
        void setSize(int size); // expect: J336
    }

    interface Spans {
        Object from();

        String all(); // expect: J336
    }
}
