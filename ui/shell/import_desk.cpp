#include "shell/import_desk.h"

#include "commands/aside.h"
#include "commands/workspace.h"
#include "intake/force_columns.h"
#include "intake/preview.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>
#include <QHash>
#include <QUrl>

#include <algorithm>

namespace lantern
{

namespace
{

constexpr int filesLookedAt = 60; // of a folder; the import itself reads all
constexpr int rowsShown = 6;
constexpr qsizetype refusalsShown = 50;

QString localPath(const QString &path)
{
    const QUrl url(path);
    return url.isLocalFile() ? url.toLocalFile() : path;
}

QStringList filesOf(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        QDirIterator inside(path, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
        while (inside.hasNext() && files.size() < filesLookedAt)
            files.append(inside.next());
    }
    files.sort();
    return files;
}

QString importKindText(const QString &kind)
{
    static const QHash<QString, const char *> words = {
        {QStringLiteral("police_uk_street"), QT_TRANSLATE_NOOP("ImportKinds", "Recorded crime, data.police.uk")},
        {QStringLiteral("force_offences"), QT_TRANSLATE_NOOP("ImportKinds", "Recorded crime of a force")},
        {QStringLiteral("streetsafe"), QT_TRANSLATE_NOOP("ImportKinds", "StreetSafe reports")},
        {QStringLiteral("boundaries"), QT_TRANSLATE_NOOP("ImportKinds", "Boundaries")},
        {QStringLiteral("streets"), QT_TRANSLATE_NOOP("ImportKinds", "Streets")},
        {QStringLiteral("street_attributes"), QT_TRANSLATE_NOOP("ImportKinds", "Street details")},
        {QStringLiteral("osm"), QT_TRANSLATE_NOOP("ImportKinds", "OpenStreetMap")},
        {QStringLiteral("places"), QT_TRANSLATE_NOOP("ImportKinds", "Places")},
        {QStringLiteral("basemap"), QT_TRANSLATE_NOOP("ImportKinds", "Base map")},
        {QStringLiteral("hex_counts"), QT_TRANSLATE_NOOP("ImportKinds", "Counts by hexagon")},
        {QStringLiteral("vawg_series"), QT_TRANSLATE_NOOP("ImportKinds", "Ward series")},
        {QStringLiteral("hotspot_outlines"), QT_TRANSLATE_NOOP("ImportKinds", "Hotspot outlines")},
        {QStringLiteral("snap_points"), QT_TRANSLATE_NOOP("ImportKinds", "Snap points")},
        {QStringLiteral("harm_index"), QT_TRANSLATE_NOOP("ImportKinds", "Harm index")},
        {QStringLiteral("harm_table"), QT_TRANSLATE_NOOP("ImportKinds", "Table of weights")},
        {QStringLiteral("unrecognised"), QT_TRANSLATE_NOOP("ImportKinds", "Not recognised")}};
    const auto word = words.constFind(kind);
    return word != words.constEnd() ? QCoreApplication::translate("ImportKinds", *word) : kind;
}

struct Looked
{
    QVariantMap entry;
    QMap<QString, QString> suggestion;
};

std::vector<Looked> lookAt(const QStringList &paths, const QMap<QString, QString> &mapping)
{
    std::vector<Looked> all;
    for (const QString &path : filesOf(paths)) {
        QVariantMap entry{{QStringLiteral("path"), path}, {QStringLiteral("name"), QFileInfo(path).fileName()}};
        const Result<FilePreview> preview = previewFile(path, mapping, rowsShown);
        if (!preview) {
            entry.insert({{QStringLiteral("kind"), QStringLiteral("unrecognised")},
                          {QStringLiteral("kindText"), importKindText(QStringLiteral("unrecognised"))},
                          {QStringLiteral("note"), preview.error().message}});
            all.push_back({entry, {}});
            continue;
        }
        QVariantList rows;
        for (const QStringList &row : preview->rows)
            rows.append(QVariant(row));
        entry.insert({{QStringLiteral("kind"), preview->kind},
                      {QStringLiteral("kindText"), importKindText(preview->kind)},
                      {QStringLiteral("note"), preview->note},
                      {QStringLiteral("columns"), preview->columns},
                      {QStringLiteral("rows"), rows}});
        all.push_back({entry, preview->suggestedMapping});
    }
    return all;
}

Result<ImportSummary> readIn(const StoreOptions &options, const QStringList &paths, const ImportOptions &how,
                             const Progress &progress)
{
    const SystemClock clock;
    const Result<std::unique_ptr<Store>> store = Store::open(options, clock);
    return store ? importPaths(**store, paths, how, progress) : std::unexpected(store.error());
}

QVariantMap row(const FileSummary &file, const QString &name)
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("kindText"), importKindText(file.kind)},
            {QStringLiteral("read"), file.read},
            {QStringLiteral("accepted"), file.accepted},
            {QStringLiteral("duplicate"), file.duplicate},
            {QStringLiteral("refused"), file.refused},
            {QStringLiteral("note"), file.note}};
}

} // namespace

ImportDesk::ImportDesk(QObject *parent)
    : QObject(parent)
{
}

ImportDesk::~ImportDesk()
{
    m_stop.request_stop();
}

QStringList ImportDesk::ourColumns() const
{
    return forceColumnNames();
}

QVariantMap ImportDesk::mapping() const
{
    QVariantMap all;
    for (const auto &[ours, theirs] : m_mapping.asKeyValueRange())
        all.insert(ours, theirs);
    return all;
}

bool ImportDesk::wantsMapping() const
{
    return std::ranges::any_of(m_files, [](const QVariant &file) {
        const QVariantMap entry = file.toMap();
        const QString kind = entry.value(QStringLiteral("kind")).toString();
        return kind == QStringLiteral("force_offences") ||
               (kind == QStringLiteral("unrecognised") &&
                !entry.value(QStringLiteral("columns")).toStringList().isEmpty());
    });
}

void ImportDesk::add(const QStringList &paths)
{
    QStringList added;
    for (const QString &path : paths)
        if (const QString local = localPath(path); !m_paths.contains(local))
            added.append(local);
    if (added.isEmpty())
        return;
    m_paths += added;
    m_done = false;
    ++m_looking;
    Q_EMIT filesChanged();
    Q_EMIT summaryChanged();
    runAside(
        this, [added, mapping = m_mapping] { return lookAt(added, mapping); },
        [this, round = m_round](const std::vector<Looked> &files) {
            if (round != m_round)
                return;
            --m_looking;
            for (const Looked &file : files) {
                m_files.append(file.entry);
                for (const auto &[ours, theirs] : file.suggestion.asKeyValueRange())
                    if (!m_mapping.contains(ours))
                        m_mapping.insert(ours, theirs);
            }
            Q_EMIT mappingChanged();
            Q_EMIT filesChanged();
        });
}

void ImportDesk::clear()
{
    cancel();
    ++m_round;
    m_looking = 0;
    m_paths.clear();
    m_files.clear();
    m_mapping.clear();
    m_summary = {};
    m_done = false;
    Q_EMIT filesChanged();
    Q_EMIT mappingChanged();
    Q_EMIT summaryChanged();
}

void ImportDesk::setColumn(const QString &ours, const QString &theirs)
{
    if (theirs.isEmpty())
        m_mapping.remove(ours);
    else
        m_mapping.insert(ours, theirs);
    Q_EMIT mappingChanged();
}

void ImportDesk::start()
{
    const Workspace *workspace = Workspace::instance();
    if (m_busy || m_paths.isEmpty() || !workspace->isOpen())
        return;
    m_stop = std::stop_source();
    setBusy(true);
    ImportOptions how;
    if (wantsMapping())
        how.columnMapping = m_mapping;
    const Progress progress{.report =
                                [this](double fraction) {
                                    QMetaObject::invokeMethod(this, [this, fraction] {
                                        m_fraction = fraction;
                                        Q_EMIT fractionChanged();
                                    });
                                },
                            .stop = m_stop.get_token()};
    runAside(
        this,
        [options = workspace->store()->options(), paths = m_paths, how, progress] {
            return readIn(options, paths, how, progress);
        },
        [this](const Result<ImportSummary> &summary) { finish(summary); });
}

void ImportDesk::finish(const Result<ImportSummary> &summary)
{
    setBusy(false);
    if (!summary) {
        Workspace::instance()->report(summary.error());
        return;
    }
    m_summary = *summary;
    m_done = true;
    Q_EMIT summaryChanged();
    Workspace::instance()->notify(Workspace::Everything);
}

void ImportDesk::cancel()
{
    m_stop.request_stop();
}

void ImportDesk::setBusy(bool busy)
{
    m_busy = busy;
    m_fraction = 0;
    Q_EMIT busyChanged();
    Q_EMIT fractionChanged();
}

QVariantList ImportDesk::summary() const
{
    QVariantList rows;
    for (const FileSummary &file : m_summary.files)
        rows.append(row(file, QFileInfo(file.path).fileName()));
    if (!rows.isEmpty())
        rows.append(row(m_summary.totals(), tr("Total")));
    return rows;
}

QStringList ImportDesk::refusals() const
{
    QStringList lines;
    for (const Refusal &refusal : m_summary.refusals) {
        if (lines.size() >= refusalsShown)
            break;
        lines.append(Error{.message = refusal.reason,
                           .file = QFileInfo(refusal.file).fileName(),
                           .line = refusal.line,
                           .column = refusal.column}
                         .text());
    }
    return lines;
}

bool ImportDesk::saveRefusals(const QString &path)
{
    const Result<void> written = writeRefusals(m_summary, localPath(path));
    if (!written)
        Workspace::instance()->report(written.error());
    return written.has_value();
}

} // namespace lantern
