macro_rules! each_command {
    ($then:ident) => {
        $then! {
            last_place() -> String;
        }
    };
}
