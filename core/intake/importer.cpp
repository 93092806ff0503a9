#include "intake/importer.h"

#include "intake/batch_queue.h"
#include "intake/batch_writer.h"
#include "intake/force_columns.h"
#include "intake/import_paths.h"
#include "intake/path_reading.h"
#include "store/audit.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>

#include <thread>

namespace lantern
{

namespace
{

std::unexpected<Error> cancelled()
{
    return failure(Error::Code::Cancelled,
                   QCoreApplication::translate("Intake", "The import was stopped; the file is as it was."));
}

// Takes what the reading thread sends and puts it into the store, in order.
class StoreSide
{
public:
    StoreSide(Store &store, ImportSummary &summary)
        : m_writer(store)
        , m_summary(summary)
    {
    }

    [[nodiscard]] Result<void> take(Message &&message)
    {
        if (const auto *started = std::get_if<FileStarted>(&message.content)) {
            m_writer.startFile(m_summary.files[started->file].path);
            return {};
        }
        if (auto *batch = std::get_if<Batch>(&message.content))
            return m_writer.write(std::move(*batch));
        auto &ended = std::get<FileEnded>(message.content);
        m_summary.files[ended.file] = std::move(ended.summary);
        m_refusals.resize(m_summary.files.size());
        return m_writer.endFile(m_summary.files[ended.file], m_refusals[ended.file] = std::move(ended.refusals));
    }

    // Refusals in the order of the files, whatever order they were read in.
    void finish()
    {
        for (auto &refusals : m_refusals) {
            for (Refusal &refusal : refusals) {
                if (static_cast<qint64>(m_summary.refusals.size()) < mostRefusalsKept)
                    m_summary.refusals.push_back(std::move(refusal));
            }
        }
    }

private:
    BatchWriter m_writer;
    ImportSummary &m_summary;
    std::vector<std::vector<Refusal>> m_refusals;
};

Result<void> consume(BatchQueue &queue, StoreSide &storeSide, const Progress &progress)
{
    while (true) {
        if (progress.cancelled())
            return cancelled();
        auto message = queue.pop();
        if (!message && queue.isFinished())
            return {};
        if (!message)
            continue;
        const double fraction = message->fraction;
        if (const auto taken = storeSide.take(*std::move(message)); !taken)
            return std::unexpected(taken.error());
        progress.at(fraction);
    }
}

// The kept mapping of a force's columns, or the new one, which is kept from now on.
Result<QMap<QString, QString>> mappingFor(Store &store, const ImportOptions &options)
{
    const QString name = QStringLiteral("intake.force_columns");
    if (options.columnMapping.isEmpty())
        return mappingFromJson(store.property(name));
    if (const auto kept = store.setProperty(name, mappingToJson(options.columnMapping)); !kept)
        return std::unexpected(kept.error());
    return options.columnMapping;
}

Result<void> readAndWrite(Store &store, const std::vector<FoundFile> &files, ImportContext &context,
                          ImportSummary &summary, const Progress &progress)
{
    BatchQueue queue;
    StoreSide storeSide(store, summary);
    std::jthread reading([&] {
        readFoundFiles(files, context, queue);
        queue.close();
    });
    const auto consumed = consume(queue, storeSide, progress);
    queue.stop();
    reading.join();
    storeSide.finish();
    return consumed;
}

Result<void> commit(Store &store, Transaction &transaction, const ImportSummary &summary)
{
    const FileSummary totals = summary.totals();
    if (totals.accepted > 0) {
        const QString detail = QStringLiteral("files %1, read %2, accepted %3, duplicate %4, refused %5")
                                   .arg(summary.files.size())
                                   .arg(totals.read)
                                   .arg(totals.accepted)
                                   .arg(totals.duplicate)
                                   .arg(totals.refused);
        if (const auto noted = appendAudit(store, QStringLiteral("import"), QString(), detail); !noted)
            return noted;
    }
    return transaction.commit();
}

} // namespace

Result<ImportSummary> importPaths(Store &store, const QStringList &paths, const ImportOptions &options,
                                  const Progress &progress)
{
    QElapsedTimer timer;
    timer.start();
    const auto files = findFiles(paths);
    if (!files)
        return std::unexpected(files.error());
    auto transaction = Transaction::begin(store);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto mapping = mappingFor(store, options);
    if (!mapping)
        return std::unexpected(mapping.error());
    ImportContext context;
    context.columnMapping = *std::move(mapping);
    ImportSummary summary;
    for (const FoundFile &file : *files)
        summary.files.push_back({.path = file.path, .kind = QStringLiteral("unrecognised")});
    if (const auto done = readAndWrite(store, *files, context, summary, progress); !done)
        return std::unexpected(done.error());
    if (progress.cancelled())
        return cancelled();
    if (!options.dryRun) {
        if (const auto committed = commit(store, *transaction, summary); !committed)
            return std::unexpected(committed.error());
    }
    progress.at(1.0);
    summary.seconds = static_cast<double>(timer.elapsed()) / 1000.0;
    return summary;
}

} // namespace lantern
