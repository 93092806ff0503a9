#include "map/map_theme.h"

namespace lantern
{

namespace
{

QColor colour(const char *name)
{
    return QColor(QLatin1StringView(name));
}

MapTheme lightTheme()
{
    MapTheme theme;
    theme.land = colour("#F7F7F4");
    theme.street = colour("#FFFFFF");
    theme.mainStreet = colour("#E9E4D8");
    theme.casing = colour("#E1E4E6");
    theme.water = colour("#BCDDF0");
    theme.green = colour("#DCEBD3");
    theme.rail = colour("#C3C8CE");
    theme.building = colour("#EEEDE8");
    theme.boundary = colour("#8A95A5");
    theme.text = colour("#3A4553");
    theme.mutedText = colour("#566478");
    theme.waterText = colour("#2F6C93");
    theme.greenText = colour("#4C7340");
    theme.halo = colour("#F9F9F7");
    theme.uniform = colour("#0B63CE");
    theme.plain = colour("#7A3FC4");
    theme.walk = colour("#0B7F6A");
    theme.alert = colour("#C2352B");
    theme.accent = colour("#B86E00");
    theme.offence = colour("#5C1748");
    theme.streetSafe = colour("#B83280");
    theme.venue = colour("#8F5500");
    theme.stop = colour("#566478");
    theme.disc = colour("#17202B");
    theme.onDisc = colour("#FFFFFF");
    theme.routeCasing = colour("#FFFFFF");
    theme.harm = {colour("#FDE3A7"), colour("#FBB05F"), colour("#EE7440"), colour("#C9374C"), colour("#861A4C")};
    theme.hexagonOpacity = 0.48;
    return theme;
}

MapTheme darkTheme()
{
    MapTheme theme;
    theme.land = colour("#141A23");
    theme.street = colour("#2A3444");
    theme.mainStreet = colour("#3A4659");
    theme.casing = colour("#1A212C");
    theme.water = colour("#12314A");
    theme.green = colour("#17291F");
    theme.rail = colour("#323B49");
    theme.building = colour("#1A212C");
    theme.boundary = colour("#7D8CA2");
    theme.text = colour("#D4DCE7");
    theme.mutedText = colour("#98A7BB");
    theme.waterText = colour("#7FB4DA");
    theme.greenText = colour("#8DBB95");
    theme.halo = colour("#10151D");
    theme.uniform = colour("#5BAEFF");
    theme.plain = colour("#CF9BFF");
    theme.walk = colour("#3CCFB0");
    theme.alert = colour("#FF7A6B");
    theme.accent = colour("#F2B33D");
    theme.offence = colour("#FFE2B0");
    theme.streetSafe = colour("#FF9AD5");
    theme.venue = colour("#F2B33D");
    theme.stop = colour("#98A7BB");
    theme.disc = colour("#171E29");
    theme.onDisc = colour("#FFFFFF");
    theme.routeCasing = colour("#10151D");
    theme.harm = {colour("#5A2A6B"), colour("#96306F"), colour("#D4465B"), colour("#F5894F"), colour("#FCD77F")};
    theme.hexagonOpacity = 0.68;
    return theme;
}

// Paper takes a paler ground, greyer streets and black type.
MapTheme printTheme()
{
    MapTheme theme = lightTheme();
    theme.land = colour("#FFFFFF");
    theme.street = colour("#FFFFFF");
    theme.mainStreet = colour("#EDE8DC");
    theme.casing = colour("#C9CDD2");
    theme.building = colour("#F1F1EE");
    theme.rail = colour("#A4ABB3");
    theme.text = colour("#17202B");
    theme.halo = colour("#FFFFFF");
    theme.hexagonOpacity = 0.42;
    return theme;
}

} // namespace

const MapTheme &mapTheme(MapStyle style)
{
    static const MapTheme light = lightTheme();
    static const MapTheme dark = darkTheme();
    static const MapTheme print = printTheme();
    return style == MapStyle::Dark ? dark : style == MapStyle::Print ? print : light;
}

QColor withOpacity(QColor colour, double opacity)
{
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

} // namespace lantern
