// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPixmap>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace martlet {

QImage picture(QWidget &widget, const QString &name)
{
    const auto image = widget.grab().toImage();
    const QString folder = QStringLiteral(MARTLET_PICTURES);
    QDir().mkpath(folder);
    image.save(folder + u'/' + name + u".png"_s);
    return image;
}

QStringList namelessWidgets(const QWidget &root)
{
    QStringList nameless;
    for (const auto *widget : root.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() ||
            widget->objectName().startsWith(u"qt_") ||
            widget->inherits("QComboBoxListView")) // its box has the name
            continue;
        auto *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (!face || face->text(QAccessible::Name).isEmpty())
            nameless += QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return nameless;
}

} // namespace martlet
