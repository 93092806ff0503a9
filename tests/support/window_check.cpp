#include "window_check.h"

#include "window_items.h"

#include <QGuiApplication>

#include <algorithm>

using namespace window_items;

namespace
{

constexpr qreal Tolerance = 1.5;

bool saysNothing(QAccessible::Role role)
{
    return role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::StaticText ||
           role == QAccessible::Window;
}

// A text field's box and its label, a spin box and its input share the press: the box counts.
bool isPressed(const QQuickItem *item)
{
    return item->inherits("QQuickAbstractButton") || item->inherits("QQuickTextField") ||
           item->inherits("QQuickTextArea") || item->inherits("QQuickComboBox") || item->inherits("QQuickSpinBox") ||
           item->inherits("QQuickSlider");
}

QRectF paintedBox(const QQuickItem *text)
{
    const qreal width = text->property("contentWidth").toReal();
    const qreal height = text->property("contentHeight").toReal();
    const int across = text->property("effectiveHorizontalAlignment").toInt();
    const int down = text->property("verticalAlignment").toInt();
    const qreal left = across == Qt::AlignRight     ? text->width() - width
                       : across == Qt::AlignHCenter ? (text->width() - width) / 2
                                                    : 0;
    const qreal top = down == Qt::AlignBottom    ? text->height() - height
                      : down == Qt::AlignVCenter ? (text->height() - height) / 2
                                                 : 0;
    return text->mapRectToScene(QRectF(left, top, width, height));
}

bool isShortened(const QQuickItem *text)
{
    return text->property("elide").toInt() != Qt::ElideNone;
}

bool holds(const QRectF &outer, const QRectF &inner)
{
    return outer.adjusted(-Tolerance, -Tolerance, Tolerance, Tolerance).contains(inner);
}

// The nearest box with an edge or a ground of its own.
const QQuickItem *drawnBoxOf(const QQuickItem *text)
{
    const QQuickItem *above = text->parentItem();
    for (int level = 0; above && level < 3; ++level, above = above->parentItem())
        if (above->inherits("QQuickRectangle") && above->width() > 0 && above->height() > 0)
            return above;
    return nullptr;
}

// Marks on a map lie where their places are: over one another, and over its edge.
bool isOnTheMap(const QQuickItem *item)
{
    for (; item; item = item->parentItem())
        if (item->inherits("QDeclarativeGeoMap") || typeOf(item).endsWith(QLatin1StringView("Markers")))
            return true;
    return false;
}

QString textFault(QQuickItem *text)
{
    const QRectF painted = paintedBox(text);
    if (painted.width() > text->width() * text->scale() + Tolerance && !isShortened(text))
        return QStringLiteral("wider than its box");
    if (painted.height() > text->height() * text->scale() + Tolerance)
        return QStringLiteral("higher than its box");
    if (const QQuickItem *box = drawnBoxOf(text); box && !holds(sceneBox(box), painted))
        return QStringLiteral("out of what it is written on");
    const QString cut = whereCut(text, painted);
    return isOnTheMap(text) && cut.endsWith(QLatin1StringView("MapPane")) ? QString() : cut;
}

const QQuickItem *nearestControl(const QQuickItem *item)
{
    const QQuickItem *above = item->parentItem();
    while (above && !above->inherits("QQuickControl") && !above->inherits("QQuickFlickable"))
        above = above->parentItem();
    return above;
}

void addOverlaps(const QList<QQuickItem *> &texts, QStringList &faults)
{
    for (qsizetype i = 0; i < texts.size(); ++i)
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            const QRectF shared = paintedBox(texts[i]).intersected(paintedBox(texts[j]));
            if (shared.width() > 2 && shared.height() > 4 && nearestControl(texts[i]) == nearestControl(texts[j]) &&
                !isOnTheMap(texts[i]) && !isOnTheMap(texts[j]))
                faults.append(
                    QStringLiteral("over one another: %1 AND %2").arg(described(texts[i]), described(texts[j])));
        }
}

class Longer : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return WindowCheck::lengthened(QString::fromUtf8(source));
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

QStringList WindowCheck::unnamed(QQuickWindow *window)
{
    QStringList faults;
    for (QQuickItem *item : controls(window)) {
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(item);
        if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty())
            faults.append(QStringLiteral("no name: ") + described(item));
        else if (saysNothing(accessible->role()))
            faults.append(QStringLiteral("no fitting role: ") + described(item));
    }
    return faults;
}

QStringList WindowCheck::small(QQuickWindow *window, qreal least)
{
    QStringList faults;
    for (QQuickItem *item : controls(window))
        if (isPressed(item) && (item->width() < least || item->height() < least))
            faults.append(described(item));
    return faults;
}

QStringList WindowCheck::outside(QQuickWindow *window)
{
    QStringList faults;
    for (QQuickItem *item : controls(window)) {
        const QString where = whereCut(item, sceneBox(item));
        if (!where.isEmpty())
            faults.append(QStringLiteral("%1: %2").arg(where, described(item)));
    }
    return faults;
}

QStringList WindowCheck::cutText(QQuickWindow *window)
{
    QStringList faults;
    const QList<QQuickItem *> all = texts(window);
    for (QQuickItem *text : all) {
        const QString fault = isOnTheMap(text) ? QString() : textFault(text);
        if (!fault.isEmpty())
            faults.append(fault + QStringLiteral(": ") + described(text));
    }
    addOverlaps(all, faults);
    return faults;
}

int WindowCheck::controlCount(QQuickWindow *window)
{
    return int(controls(window).size());
}

int WindowCheck::textCount(QQuickWindow *window)
{
    return int(texts(window).size());
}

void WindowCheck::speakLonger()
{
    m_longer = std::make_unique<Longer>();
    QCoreApplication::installTranslator(m_longer.get());
}

void WindowCheck::speakPlainly()
{
    m_longer.reset();
}

void WindowCheck::readFromTheRight(bool right)
{
    QGuiApplication::setLayoutDirection(right ? Qt::RightToLeft : Qt::LeftToRight);
}

QString WindowCheck::lengthened(const QString &text)
{
    static const QString plain = QStringLiteral("AEIOUaeiouncyst");
    static const QString accented = QStringLiteral("ÂÊÎÔÛâêîôûñçÿšť");
    QString changed;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace = i > 0 && text[i - 1] == QLatin1Char('%'); // %1 and %n stay
        const qsizetype at = isPlace ? -1 : plain.indexOf(text[i]);
        changed += at < 0 ? text[i] : accented[at];
    }
    static const QString more =
        QStringLiteral("ŵŷ äë öü ŵŷ äë öü ŵŷ äë öü ŵŷ äë öü ŵŷ äë öü ŵŷ äë öü ŵŷ äë öü ŵŷ äë öü ŵŷ äë öü");
    return QStringLiteral("[%1%2]").arg(changed, more.left(text.size() * 2 / 5));
}
