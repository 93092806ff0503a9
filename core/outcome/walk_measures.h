#pragma once

#include "store/walk.h"

#include <QDate>

#include <span>

namespace lantern
{

// What came of the Walk and Talks.
struct WalkMeasures
{
    int asked = 0;     // requests
    int booked = 0;    // of these, with a time agreed or held
    int withdrawn = 0; // of these
    int walks = 0;
    int concerns = 0;
    int answered = 0;                 // concerns of which every action was fed back
    std::optional<double> share;      // answered of all concerns; absent without any
    std::optional<double> medianDays; // from the walk to the last day on which she was told, over answered concerns
    int reopened = 0;                 // concerns with an action that was taken up again after an answer
    int asksFelt = 0;                 // walks with how safe it felt before and after
    std::optional<double> feltBefore; // their means, 1 to 5
    std::optional<double> feltAfter;
};

// Of walks and requests of [from, to], London days; an invalid day leaves that side open. A reopened action counts from its last answer.
[[nodiscard]] WalkMeasures walkMeasures(std::span<const Walk> walks, std::span<const WalkRequest> requests,
                                        const QDate &from = {}, const QDate &to = {});

// A place that was walked more than once.
struct RepeatedPlace
{
    QString placeName;
    std::vector<WalkId> walks; // the first walk first
    QDate first;
    QDate last;
    int concernsFirst = 0; // raised on the first walk and on the last
    int concernsLast = 0;
    QStringList raisedAgain;      // categories of the last walk that the one before it had
    std::optional<int> feltFirst; // after the walk, or before it where only that was asked
    std::optional<int> feltLast;
};

// Walks are of one place where they begin within `metres` of the first walk there, or have its name (case and spaces apart). By the last
// walk, newest first.
[[nodiscard]] std::vector<RepeatedPlace> repeatedPlaces(std::span<const Walk> walks, double metres = 150);

} // namespace lantern
