/** Pictures as planes: conversion, camera moves, fades and overlays. */
@NullMarked
package dev.sota.video.ffmpeg.internal.frame;

import org.jspecify.annotations.NullMarked;
