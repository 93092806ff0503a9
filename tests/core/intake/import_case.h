#pragma once

#include "base/clock.h"
#include "intake/importer.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <zlib.h>

// A new store in a folder of its own, and files to import into it. All content is made up.
class ImportCase
{
public:
    ImportCase()
    {
        auto created = lantern::Store::create({.path = path(QStringLiteral("case.lantern"))}, m_clock);
        if (!created)
            qFatal("%s", qPrintable(created.error().text()));
        m_store = *std::move(created);
    }

    [[nodiscard]] lantern::Store &store() { return *m_store; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &content) const
    {
        const QString where = path(name);
        QDir().mkpath(QFileInfo(where).path());
        QFile file(where);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(where));
        return where;
    }

    QString writePacked(const QString &name, const QByteArray &content) const
    {
        const QString where = path(name);
        const gzFile file = gzopen(QFile::encodeName(where).constData(), "wb");
        gzwrite(file, content.constData(), static_cast<unsigned>(content.size()));
        gzclose(file);
        return where;
    }

    lantern::ImportSummary import(const QStringList &paths, const lantern::ImportOptions &options = {})
    {
        auto summary = lantern::importPaths(*m_store, paths, options);
        if (!summary)
            qFatal("%s", qPrintable(summary.error().text()));
        return *std::move(summary);
    }
    lantern::ImportSummary import(const QString &path) { return import(QStringList{path}); }
    lantern::FileSummary importText(const QByteArray &content, const QString &name = QStringLiteral("file"))
    {
        m_last = import(write(name, content));
        return m_last.files.at(0);
    }
    [[nodiscard]] const std::vector<lantern::Refusal> &refusals() const { return m_last.refusals; }

private:
    QTemporaryDir m_folder;
    lantern::FixedClock m_clock{QDateTime(QDate(2026, 11, 27), QTime(18, 0), QTimeZone::UTC)};
    std::unique_ptr<lantern::Store> m_store;
    lantern::ImportSummary m_last;
};

inline const QByteArray policeUkHeader =
    "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome "
    "category,Context\n";

inline QByteArray policeUkRow(const QByteArray &month = "2026-01", const QByteArray &longitude = "-0.1300",
                              const QByteArray &latitude = "51.5100", const QByteArray &id = "",
                              const QByteArray &type = "Anti-social behaviour")
{
    return id + "," + month + ",Example Police,Example Police," + longitude + "," + latitude +
           ",On or near Example Street,E01000001,Example 001A," + type + ",,\n";
}
