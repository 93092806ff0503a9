#pragma once

#include "base/progress.h"
#include "store/store.h"

#include <QJsonObject>

#include <vector>

namespace lantern
{

// One row that was not read, and why.
struct Refusal
{
    QString file;
    qint64 line = 0; // 1-based
    int column = 0;  // 1-based field of a CSV row; 0 where it means nothing
    QString reason;
};

struct FileSummary
{
    QString path = {};
    QString
        kind; // "police_uk_street", "force_offences", "streetsafe", "boundaries", "streets", "osm", "places", "basemap",
    // "hex_counts", "vawg_series", "hotspot_outlines", "snap_points", "street_attributes", "harm_index", "harm_table", "unrecognised"
    qint64 read = 0;
    qint64 accepted = 0;
    qint64 duplicate = 0;
    qint64 refused = 0;
    qint64 leftOut = 0; // read and rightly not wanted (a virtual bus stop, a platform); read = the sum of the four
    QString note = {};  // "street network 2018", why a file was left alone …
};

struct ImportSummary
{
    std::vector<FileSummary> files;
    std::vector<Refusal> refusals; // at most 10,000 are kept; the counts are complete
    double seconds = 0;
    [[nodiscard]] FileSummary totals() const;
    [[nodiscard]] QJsonObject toJson() const;
};

struct ImportOptions
{
    bool dryRun = false; // reads and checks everything, commits nothing
    // The user's names for a force CSV's columns: ours → theirs; empty = our own names and the mapping kept in the file.
    QMap<QString, QString> columnMapping = {};
};

// Reads every file (folders are walked, in name order), recognises each by content, and adds what is new in one
// transaction. Refused rows do not stop it; an unrecognised file is in the summary. Cancelling or any storage error leaves the
// store as it was. Same input, same result.
[[nodiscard]] Result<ImportSummary> importPaths(Store &store, const QStringList &paths, const ImportOptions &options,
                                                const Progress &progress = {});

// Refusals as CSV: file,line,column,reason. Cells that a spreadsheet would run as a formula are quoted with an apostrophe.
[[nodiscard]] Result<void> writeRefusals(const ImportSummary &summary, const QString &path);

} // namespace lantern
