package com.example;

/** Something that says by which codec it is read. */
interface Reading<C> {
    C codec();
}
