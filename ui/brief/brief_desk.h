#pragma once

#include "brief/pack.h"
#include "brief/page_model.h"
#include "plan/row_model.h"

#include <QJsonObject>
#include <QObject>
#include <QTemporaryDir>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace lantern
{

// The briefing pack of the workspace's plan: its pages to look at, and its way to a file or a printer. Pages are laid out and written on
// a worker with a store of its own.
class BriefDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractListModel *plans READ plans CONSTANT)
    Q_PROPERTY(QAbstractListModel *pages READ pages CONSTANT)
    Q_PROPERTY(QString planId READ planId NOTIFY planChanged)
    Q_PROPERTY(QString reference READ reference NOTIFY previewChanged)
    Q_PROPERTY(QString status READ status NOTIFY previewChanged)         // key: "draft", "approved" …
    Q_PROPERTY(QString statusText READ statusText NOTIFY previewChanged) // its word
    Q_PROPERTY(bool draft READ isDraft NOTIFY previewChanged)
    Q_PROPERTY(QString returnBy READ returnBy NOTIFY previewChanged)
    Q_PROPERTY(int copyNumber READ copyNumber WRITE setCopyNumber NOTIFY copyNumberChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged) // what was written, and where
    Q_PROPERTY(QVariantList slides READ slides NOTIFY
                   previewChanged) // of presenterSlides(), with the notes that somebody wrote
    Q_PROPERTY(QString errorText READ errorText NOTIFY noticeChanged) // what went wrong

public:
    explicit BriefDesk(QObject *parent = nullptr);

    [[nodiscard]] QAbstractListModel *plans() { return &m_plans; }
    [[nodiscard]] QAbstractListModel *pages() { return &m_pages; }
    [[nodiscard]] QString planId() const;
    [[nodiscard]] QString reference() const { return m_pack.reference; }
    [[nodiscard]] QString status() const { return toKey(m_pack.plan.status); }
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] bool isDraft() const { return m_pack.draft; }
    [[nodiscard]] QString returnBy() const;
    [[nodiscard]] int copyNumber() const { return m_copyNumber; }
    void setCopyNumber(int number);
    [[nodiscard]] bool isBusy() const { return m_working > 0; }
    [[nodiscard]] QString notice() const { return m_notice; }
    [[nodiscard]] QString errorText() const { return m_errorText; }

    [[nodiscard]] QVariantList slides() const;
    // Keeps what somebody means to say at a slide, in the file; empty text goes back to what Lantern suggests.
    Q_INVOKABLE void keepNotes(const QString &slide, const QString &notes);

    Q_INVOKABLE void openPlan(const QString &plan);
    Q_INVOKABLE void exportPdf(const QUrl &file);
    Q_INVOKABLE void exportHtml(const QUrl &file);
    // Writes the PDF to a folder that goes with the program's end, and opens it in the system's viewer, which prints.
    Q_INVOKABLE void print();
    Q_INVOKABLE void dismiss() { say({}, {}); }

Q_SIGNALS:
    void planChanged();
    void previewChanged();
    void copyNumberChanged();
    void busyChanged();
    void noticeChanged();

private:
    void reload();
    void loadPlans();
    void loadNotes();
    [[nodiscard]] QString notesForm() const;
    void preview();
    void say(const QString &notice, const QString &errorText);
    void work(int by);
    template<class Write>
    void write(const QString &path, Write writePack, bool open);

    RowModel m_plans;
    PageModel m_pages;
    Pack m_pack;
    QJsonObject m_notes; // slide → what to say there
    int m_copyNumber = 1;
    int m_working = 0;
    quint64 m_request = 0; // only the latest preview is shown
    QString m_notice;
    QString m_errorText;
    QTemporaryDir m_printFolder;
};

} // namespace lantern
