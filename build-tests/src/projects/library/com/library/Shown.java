package com.library;

public class Shown extends Hidden {}
