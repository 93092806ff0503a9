#pragma once

#include <QTest>

// Fails the test with the error's own text.
#define MADE(result)                                                                                                   \
    do {                                                                                                               \
        const auto &outcome = (result);                                                                                \
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().text()));                              \
    } while (false)
