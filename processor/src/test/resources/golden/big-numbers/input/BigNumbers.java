package golden;

import dev.jeton.annotation.Json;
import java.math.BigDecimal;
import java.math.BigInteger;

@Json
public record BigNumbers(
        BigDecimal decimal,
        BigInteger integer) {}
