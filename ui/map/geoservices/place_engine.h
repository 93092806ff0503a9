#pragma once

#include <QPlaceManagerEngine>

namespace lantern
{

// Search in the names of the open file and among the hotspots of the current set: by text, near a point, by category.
class PlaceEngine final : public QPlaceManagerEngine
{
    Q_OBJECT

public:
    explicit PlaceEngine(const QVariantMap &parameters, QObject *parent = nullptr);
    // Results of hotspots carry their rank as the extended attribute "rank".
    [[nodiscard]] QPlaceSearchReply *search(const QPlaceSearchRequest &request) override;
    // Names that begin like the search term, each once.
    [[nodiscard]] QPlaceSearchSuggestionReply *searchSuggestions(const QPlaceSearchRequest &request) override;
    // One level of categories, the same for every file.
    [[nodiscard]] QPlaceReply *initializeCategories() override;
    [[nodiscard]] QString parentCategoryId(const QString &category) const override;
    [[nodiscard]] QStringList childCategoryIds(const QString &category) const override;
    [[nodiscard]] QPlaceCategory category(const QString &category) const override;
    [[nodiscard]] QList<QPlaceCategory> childCategories(const QString &parent) const override;
    [[nodiscard]] QList<QLocale> locales() const override;

private:
    template<class Reply>
    void passOn(Reply *reply);
};

} // namespace lantern
