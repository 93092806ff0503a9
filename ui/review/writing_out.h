#pragma once

#include "brief/report_pages.h"

#include <QUrl>

#include <functional>

class QObject;

namespace lantern
{

// Hands over, on the GUI thread, the words that tell where something was written.
using Told = std::function<void(const QString &)>;

// Writes a table out and tells where; a failure is reported to the window.
void writeOut(const QUrl &file, const QByteArray &csv, const Told &told);
// Prints a report as PDF on a worker and tells where, unless `context` is gone by then; a failure is reported to the window.
void printOut(QObject *context, const QUrl &file, const Report &report, const Told &told);

} // namespace lantern
