#pragma once

// Marks a function that is compiled twice, for AVX2 and for any x86-64, and picked when the program starts. Both give the same bits:
// the lanes are independent sums, and products are never fused into them (the room is built with -ffp-contract=off).
// Sanitizers run before such a pick is made, so under them there is one version.
#if defined(__x86_64__) && defined(__ELF__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define LANTERN_VECTORISED [[gnu::target_clones("avx2", "default")]]
#else
#define LANTERN_VECTORISED
#endif
