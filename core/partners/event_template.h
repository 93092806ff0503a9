#pragma once

#include "store/event.h"
#include "store/store.h"

#include <QTime>

namespace lantern
{

// A phase on the clock of the event's days.
struct TemplatePhase
{
    QString name;
    int day = 0; // after the first
    QTime from;  // London
    QTime to;    // at or before `from`: on the next day
    int expectedCrowd = 0;
};

struct EventTemplate
{
    QString name;
    int expectedCrowd = 0;
    std::vector<TemplatePhase> phases;
    std::vector<EventIntention> intentions;
    std::vector<EventTactic> tactics;
};

// "carnival", "new_years_eve".
[[nodiscard]] const QStringList &eventTemplateKeys();
// The file's own text of a template, or the built-in one; its form is in resources/events/README.md. NotFound: no such template.
[[nodiscard]] Result<QString> eventTemplateText(const Store &store, const QString &key);
// Keeps the file's own text; an empty one goes back to the built-in. Refused: it cannot be read.
[[nodiscard]] Result<void> setEventTemplateText(Store &store, const QString &key, const QString &text);
// WrongFormat with the line that cannot be read.
[[nodiscard]] Result<EventTemplate> readEventTemplate(const QString &text);

// An event on a first day with what the template says; it has no footprint yet.
[[nodiscard]] Result<Event> eventFromTemplate(Store &store, const QString &key, const QDate &firstDay);

} // namespace lantern
