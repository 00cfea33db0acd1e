package com.example

import dev.jeton.annotation.Json

@Json
enum class Level { LOW, HIGH }

fun main() {
    val grant = GrantCodec.INSTANCE.read("""{"token":"t","kind":"USER","scopes":["a"],"level":"HIGH"}""")
    println(grant.level)
    println(GrantCodec.INSTANCE.toJson(grant))
}
