package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.words.Era;
import dev.sota.inference.sketch.internal.words.Place;
import java.util.Optional;

/** The recipe of each place. */
public final class Places {
    private Places() {}

    /** The recipe for a place. */
    public static PlaceRecipe of(Place place) {
        return switch (place) {
            case SEA -> new Sea();
            case COAST -> new Coast();
            case BEACH -> new Beach();
            case LAKE -> new Lake(false);
            case RIVER -> new Lake(true);
            case CANAL -> new Canal();
            case HARBOUR -> new Village(true);
            case DECK -> new Deck();
            case VILLAGE -> new Village(false);
            case FOREST -> new Forest();
            case MEADOW -> new Meadow(Meadow.Kindof.MEADOW);
            case FIELD -> new Meadow(Meadow.Kindof.FIELD);
            case PARK -> new Meadow(Meadow.Kindof.PARK);
            case GARDEN -> new Garden();
            case MOUNTAINS -> new Mountains(false);
            case SNOWFIELD -> new Mountains(true);
            case DESERT -> new Desert(false);
            case SAVANNA -> new Desert(true);
            case CITY -> new City();
            case BALCONY -> new Balcony();
            case STREET -> new Street();
            case MARKET -> new Market();
            case CAR_PARK -> new CarPark();
            case BUILDING_SITE -> new BuildingSite();
            case PLAYGROUND -> new Playground();
            case MARSH -> new Marsh();
            case BRIDGE -> new BridgeWay();
            case CEMETERY -> new Cemetery();
            case ORCHARD -> new Orchard();
            case SQUARE -> new TownSquare();
            case FAIRGROUND -> new Fairground();
            case AIRPORT -> new Airport();
            case ROAD -> new Road();
            case FACTORY -> new Factory();
            case ROOM -> new Interior(new LivingRoom());
            case BATHROOM -> new Interior(new Bathroom());
            case BEDROOM -> new Interior(new Bedroom());
            case OFFICE -> new Interior(new OfficeRoom());
            case KITCHEN -> new Interior(new KitchenRoom());
            case LIBRARY -> new Interior(new LibraryRoom());
            case LABORATORY -> new Interior(new LaboratoryRoom());
            case WORKSHOP ->
                (s, actors) -> (s.brief().kind().filter("garage"::equals).isPresent()
                                ? new GarageHall()
                                : new Interior(new WorkshopRoom()))
                        .build(s, actors);
            case CLASSROOM -> new Interior(new Classroom());
            case SHOP -> new Interior(new ShopRoom());
            case CARRIAGE -> new Interior(new CarriageRoom());
            case HOSPITAL ->
                (s, actors) -> (s.brief().kind().filter("ward"::equals).isPresent()
                                ? new WardHall()
                                : new Interior(new Ward()))
                        .build(s, actors);
            case JUNGLE -> new Jungle();
            case FARM -> new Farm();
            case CANYON -> new Canyon();
            case VOLCANO -> new Volcano();
            case ICE -> new IceSea();
            case GLACIER -> new Glacier();
            case CASTLE -> new CastleHill();
            case RUINS -> new Ruins();
            case RAILWAY -> new Railway();
            case STADIUM -> new Stadium();
            case STAGE -> new Theatre();
            case HALL ->
                (s, actors) -> (s.brief().kind().filter("town"::equals).isPresent() ? new CivicHall() : new GreatHall())
                        .build(s, actors);
            case MUSEUM -> new MuseumHall();
            case CHURCH -> new Nave();
            case CONCOURSE -> new Concourse();
            case CELLAR -> new Cellar();
            case DUNGEON -> new Dungeon();
            case ATTIC -> new Attic();
            case POOL -> new OpenPool();
            case BATHS -> new Baths();
            case GREENHOUSE -> new Greenhouse();
            case CORRIDOR -> new Corridor();
            case STABLE -> new Stable();
            case COURTROOM -> new Courtroom();
            case LAMPROOM -> new LampRoom();
            case GYM ->
                (s, actors) -> (s.brief().kind().filter("hall"::equals).isPresent()
                                ? new VillageHall()
                                : new SportsHall())
                        .build(s, actors);
            case CAFE ->
                (s, actors) -> (s.brief().kind().filter("inn"::equals).isPresent()
                                        || s.brief().era() == Era.OLD
                                ? new TavernRoom()
                                : new CafeRoom())
                        .build(s, actors);
            case BAKERY -> new BakeryRoom();
            case WAREHOUSE -> new StoreHall();
            case VEHICLE -> (s, actors) -> ride(s.brief().kind()).build(s, actors);
            case COCKPIT ->
                (s, actors) -> (s.brief().kind().filter("space"::equals).isPresent()
                                ? new StationModule()
                                : new Cockpit())
                        .build(s, actors);
            case LAUNDRY -> new LaundryHall();
            case UNDERGROUND -> new MetroHall();
            case CINEMA -> new CinemaHall();
            case COUNTER ->
                (s, actors) ->
                        new CounterHall(s.brief().kind().filter("post"::equals).isPresent()).build(s, actors);
            case SPACE -> new Space(false);
            case MOON -> new Space(true);
            case SKY -> new SkyPlace();
            case UNDERWATER -> new Underwater();
            case CAVE -> new Cave();
            case MINE -> new Mine();
            case PLANET -> new Planet();
            case MAP -> new MapSheet();
            case HIVE -> new BeeHive();
            case BODY -> new Inside();
            case ABSTRACT -> new FigurePlace();
        };
    }

    private static PlaceRecipe ride(Optional<String> kind) {
        return kind.filter("car"::equals).isPresent()
                ? new CarCabin()
                : new BusRoom(kind.filter("van"::equals).isPresent());
    }
}
