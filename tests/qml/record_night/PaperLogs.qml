import QtQml

// Eight patrols' logs in the order they were handed in. Two visits of each were written in another order than planned, as patrols
// walk where they are needed. `in` and `out` as written; `planned` as the plan has the visit: every 50 minutes from 21:10.
QtObject {
    id: logs

    readonly property list<var> entries: written()

    function clock(minutes: int): string {
        const day = minutes % 1440;
        return String(Math.floor(day / 60)).padStart(2, "0") + String(day % 60).padStart(2, "0");
    }
    function written(): list<var> {
        const sheets = [3, 1, 2, 6, 5, 8, 4, 7];
        const orders = [[1, 2, 3, 4, 5, 6], [1, 3, 2, 4, 5, 6], [1, 2, 3, 5, 4, 6]];
        const all = [];
        sheets.forEach((team, sheet) => {
            for (const leg of orders[sheet % orders.length])
                all.push(visit(team, leg, all.length));
        });
        return all;
    }
    function visit(team: int, leg: int, index: int): var {
        const planned = 21 * 60 + 10 + 50 * (leg - 1);
        const late = (index * 7) % 13 - 4;
        const entry = {
            "team": team, "leg": leg, "planned": clock(planned),
            "in": clock(planned + late), "out": clock(planned + late + 10 + index % 7),
            "counts": {}, "reasons": [], "ticks": ""
        };
        return Object.assign(entry, result(index));
    }
    // A quarter of the visits found nothing, one in sixteen was missed, two led to an arrest.
    function result(index: int): var {
        const talk = { "women_spoken_to": 1 + index % 4, "men_spoken_to": index % 3 };
        if (index % 16 === 9)
            return { "missed": ["custody", "called to cad 4471", "crime scene"][Math.floor(index / 16)] };
        if (index === 19 || index === 36)
            return { "counts": { "women_spoken_to": 2, "arrest": 1 }, "reasons": [6], "ticks": "RK", "reference": `cu ${4400 + index}/26` };
        switch (index % 8) {
        case 0:
        case 3:
            return { "nil": true };
        case 1:
            return { "counts": said({ "warning": 1, "welfare_check": 1 }), "reasons": [2], "ticks": "RK" };
        case 2:
            return { "counts": said({ "venue_visit": 1, "women_spoken_to": 3 }) };
        case 4:
            return { "counts": said({ "warning": 2 }), "reasons": [1, 4], "ticks": "RKP" };
        case 5:
            return { "counts": said(talk) };
        case 6:
            return { "likeTheLast": true };
        default:
            return { "counts": said(Object.assign({ "welfare_check": 2, "safeguarding": index % 2 }, talk)) };
        }
    }
    // Without what is nought.
    function said(counts: var): var {
        for (const field in counts)
            if (counts[field] === 0)
                delete counts[field];
        return counts;
    }
}
